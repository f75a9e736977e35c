#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "analysis/events/signature.h"
#include "analysis/events/term_weights.h"

namespace crossread {

/// A term that articles have in common, in the word of the first of them that uses it.
struct Bond {
  std::string word;
  WeightedTerm::Kind kind = WeightedTerm::Kind::word;
};

/// What makes these articles alike, the most telling first; at most `count`. `signatures` are those that were
/// weighed.
std::vector<Bond> bonds_between(std::span<const Signature* const> signatures, const TermWeights& weights,
                                std::span<const std::size_t> articles, std::size_t count);

/// Names and numbers with which an article opens and that another does not have, the most telling first; at
/// most `count`.
std::vector<std::string> only_in(const Signature& article, const Signature& other, std::size_t count);

}  // namespace crossread
