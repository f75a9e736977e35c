#pragma once

#include <cstddef>
#include <vector>

#include "analysis/events/term_weights.h"

namespace crossread {

/// Two articles that have words in common.
struct AlikePair {
  std::size_t a = 0, b = 0;  ///< a < b
  double likeness = 0;       ///< 0 to 1
  double opening = 0;        ///< share of the one's opening that the other has, the lesser of both: 0 to 1
};

/// Each article with those most like it, fifty at most in each language, as pairs sorted by a and b.
/// Articles meet in an inverted index, by the most telling terms of each: the work grows with the number of
/// articles, not with that of pairs.
std::vector<AlikePair> alike_pairs(const TermWeights& weights);

}  // namespace crossread
