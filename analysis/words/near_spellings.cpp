#include "analysis/words/near_spellings.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace crossread {
namespace {

constexpr std::size_t shortest_name = 6;
constexpr std::size_t long_name = 9;

/// How many letters must be put in, taken out or changed (Levenshtein 1966).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t at = 0; at < a.size(); ++at) {
    std::size_t corner = std::exchange(row[0], at + 1);
    for (std::size_t of = 0; of < b.size(); ++of) {
      const std::size_t changed = corner + (a[at] == b[of] ? 0 : 1);
      corner = std::exchange(row[of + 1], std::min({changed, row[of] + 1, row[of + 1] + 1}));
    }
  }
  return row.back();
}

}  // namespace

bool are_near_spellings(std::string_view a, std::string_view b) {
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});
  const std::size_t most = shorter >= long_name ? 2 : 1;
  if (shorter < shortest_name || longer - shorter > most || a.front() != b.front()) return false;
  if (a.starts_with(b) || b.starts_with(a)) return false;
  const std::size_t letters = distance(a, b);
  return letters <= 1 || (letters == 2 && most == 2 && a.back() == b.back());
}

}  // namespace crossread
