#pragma once

#include <cstdint>
#include <vector>

namespace crossread {

/// How the occurrences of one word would fall on the two sides by chance alone: `total` drawn without
/// replacement from na + nb words, k of them on side a. Exact to 12 digits up to `most_words` a side.
struct Hypergeometric {
  std::int64_t na = 0;
  std::int64_t nb = 0;
  std::int64_t total = 0;

  /// The fewest and the most that side a can have.
  std::int64_t fewest() const { return total > nb ? total - nb : 0; }
  std::int64_t most() const { return total < na ? total : na; }
  /// A most probable k.
  std::int64_t mode() const;

  /// ln P(k); k lies between fewest and most. After Loader (2000): G² and Stirling's remainders.
  double log_probability(std::int64_t k) const;

  /// P(k + 1) / P(k) and P(k - 1) / P(k); 0 at the ends.
  double ratio_up(std::int64_t k) const;
  double ratio_down(std::int64_t k) const;

  /// Σ P(j) / P(k) over j >= k, and over j <= k, by recurrence of the ratios. Quick and exact where k lies on
  /// the summed side of the mode.
  double sum_up(std::int64_t k) const;
  double sum_down(std::int64_t k) const;
};

}  // namespace crossread
