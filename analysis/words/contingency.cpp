#include "analysis/words/contingency.h"

#include <numeric>

namespace crossread {

Contingency against_the_rest(const OutletCounts& outlets, std::size_t outlet) {
  Contingency sides{.a = outlets.counts[outlet], .b = {}, .na = outlets.totals[outlet], .nb = 0};
  sides.b.resize(sides.a.size());
  sides.nb = std::accumulate(outlets.totals.begin(), outlets.totals.end(), -sides.na);
  for (std::size_t other = 0; other < outlets.counts.size(); ++other) {
    if (other == outlet) continue;
    for (std::size_t word = 0; word < sides.b.size(); ++word) sides.b[word] += outlets.counts[other][word];
  }
  return sides;
}

}  // namespace crossread
