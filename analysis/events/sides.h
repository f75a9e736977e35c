#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/events/term_weights.h"

namespace crossread {

/// The articles of one language as those of another may know them. It must not outlive the weights.
struct Side {
  std::vector<std::size_t> articles;                         ///< indices into the weights, rising
  std::vector<std::span<const TermWeights::Entry>> entries;  ///< by place in `articles`, sorted by term
  std::vector<Norms> norms;                                  ///< by place in `articles`
  std::vector<std::vector<TermWeights::Entry>> known;        ///< what `entries` of another language view
};

/// All terms of the articles for their own language; for another those that it uses too. Two languages share
/// only names, numbers and what lexicons translate: over all terms no two articles would be alike.
Side side_of(const TermWeights& weights, std::size_t language, std::size_t other);

/// What two articles have in common.
struct InCommon {
  double likeness = 0;  ///< cosine of their weights, in the opening alone and as a whole together: 0 to 1
  double opening = 0;  ///< share of the one's opening that the other has anywhere, the lesser of both: 0 to 1
};

InCommon in_common(const Side& a, std::size_t at_a, const Side& b, std::size_t at_b);

}  // namespace crossread
