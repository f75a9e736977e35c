#pragma once

#include <cstdint>
#include <vector>

namespace crossread {

/// How often V words come on two sides. Of each word this is a table of two by two:
///
///                  side a    side b
///   the word          a         b
///   other words    na - a    nb - b
///
/// No count is negative or above its side's total, and no total is 0 or above `most_words`.
struct Contingency {
  std::vector<std::int64_t> a;  ///< V counts
  std::vector<std::int64_t> b;  ///< V counts
  std::int64_t na = 0;          ///< all words of side a
  std::int64_t nb = 0;
  friend bool operator==(const Contingency&, const Contingency&) = default;
};

/// The largest total whose products with counts are exact in 64 bits.
inline constexpr std::int64_t most_words = 3'000'000'000;

/// How often V words come in K outlets.
struct OutletCounts {
  std::vector<std::vector<std::int64_t>> counts;  ///< K × V: row by row, the counts of an outlet
  std::vector<std::int64_t> totals;               ///< K: all words of an outlet
};

/// One outlet's counts as side a, those of all other outlets together as side b.
Contingency against_the_rest(const OutletCounts& outlets, std::size_t outlet);

}  // namespace crossread
