#include "cli/suggestion.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace crossread {
namespace {

/// Optimal string alignment distance, after Damerau (1964).
std::size_t faults(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      cost[i][j] = std::min(
          {cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  std::string_view best;
  std::size_t fewest = word.size();
  for (const auto candidate : candidates) {
    if (word.size() > 1 && candidate.starts_with(word)) return candidate;
    // A word far longer than any name is no slip of the fingers, and its table would be large.
    if (word.size() > 2 * candidate.size()) continue;
    const auto found = faults(word, candidate);
    if (found >= fewest || 3 * found > std::max(candidate.size(), word.size())) continue;
    best = candidate;
    fewest = found;
  }
  return best;
}

}  // namespace crossread
