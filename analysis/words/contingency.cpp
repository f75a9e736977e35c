#include "analysis/words/contingency.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace crossread {

std::vector<std::int64_t> sum_of_outlets(const OutletCounts& outlets) {
  std::vector<std::int64_t> sum(outlets.counts.empty() ? 0 : outlets.counts.front().size());
  for (const auto& counts : outlets.counts) std::ranges::transform(sum, counts, sum.begin(), std::plus());
  return sum;
}

Contingency against_the_rest(const OutletCounts& outlets, std::size_t outlet,
                             const std::vector<std::int64_t>& together) {
  Contingency sides{.a = outlets.counts[outlet], .b = together, .na = outlets.totals[outlet], .nb = 0};
  std::ranges::transform(together, sides.a, sides.b.begin(), std::minus());
  sides.nb = std::accumulate(outlets.totals.begin(), outlets.totals.end(), -sides.na);
  return sides;
}

DistinctCounts distinct_counts(const Contingency& table) {
  std::vector<std::size_t> words(table.a.size());
  std::iota(words.begin(), words.end(), 0);
  std::ranges::sort(words, {}, [&](std::size_t word) { return std::pair(table.a[word], table.b[word]); });
  DistinctCounts distinct{.table = {.a = {}, .b = {}, .na = table.na, .nb = table.nb},
                          .row_of_word = std::vector<std::size_t>(words.size())};
  auto& [a, b, na, nb] = distinct.table;
  for (const std::size_t word : words) {
    if (a.empty() || a.back() != table.a[word] || b.back() != table.b[word]) {
      a.push_back(table.a[word]);
      b.push_back(table.b[word]);
    }
    distinct.row_of_word[word] = a.size() - 1;
  }
  return distinct;
}

}  // namespace crossread
