#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "analysis/events/signature.h"
#include "analysis/events/term_weights.h"

namespace crossread {

/// The terms that make these articles alike, as the first of them that has it writes each, the most telling
/// first; at most `count`. `signatures` are those that were weighed.
std::vector<WeightedTerm> binding_terms(std::span<const Signature* const> signatures,
                                        const TermWeights& weights, std::span<const std::size_t> articles,
                                        std::size_t count);

/// Names and numbers with which an article opens and that another does not have, the most telling first; at
/// most `count`.
std::vector<std::string> only_in(const Signature& article, const Signature& other, std::size_t count);

}  // namespace crossread
