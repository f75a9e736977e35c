#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/events/term_weights.h"

namespace crossread {

/// Two articles that have words in common.
struct AlikePair {
  std::size_t a = 0, b = 0;  ///< a < b
  double cosine = 0;
};

/// All pairs whose cosine is `floor` or more, sorted by a and b. Only articles that share a term are met.
std::vector<AlikePair> alike_pairs(const TermWeights& weights, double floor);

}  // namespace crossread
