#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/comparison/hearing.h"

namespace crossread {

/// For each quotation of an article, the other one that it only repeats, or nothing. Five words and more of
/// one speaker, or of nobody who is named, that are the same without case and accents are one speech that
/// stands there twice (a message embedded and told). Three and more without a cue are a subhead or a pull
/// quote when another quotation has them. `speakers` are the speakers of the quotations, `is_known` says who
/// of them is known.
std::vector<std::optional<std::uint32_t>> repeats_in(const HeardArticle& article,
                                                     std::span<const std::uint32_t> speakers,
                                                     const std::vector<bool>& is_known);

}  // namespace crossread
