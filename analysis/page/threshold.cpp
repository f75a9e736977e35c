#include "analysis/page/threshold.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace crossread {

float best_threshold(std::span<const float> probability, std::span<const double> words) {
  std::vector<std::size_t> order(probability.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order,
                           [&](std::size_t a, std::size_t b) { return probability[a] > probability[b]; });
  double expected = 0;
  for (const std::size_t i : order) expected += static_cast<double>(probability[i]) * words[i];
  if (expected <= 0) return 1;
  double hits = 0, kept = 0, best = -1;
  float threshold = 1;
  for (const std::size_t i : order) {
    hits += static_cast<double>(probability[i]) * words[i];
    kept += words[i];
    if (const double f1 = 2 * hits / (kept + expected); f1 > best) best = f1, threshold = probability[i];
  }
  return std::nextafter(threshold, 0.0F);
}

}  // namespace crossread
