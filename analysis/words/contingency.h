#pragma once

#include <cstddef>
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

/// The counts of all outlets together: V.
std::vector<std::int64_t> sum_of_outlets(const OutletCounts& outlets);

/// One outlet's counts as side a, those of all other outlets together as side b; `together` is their sum.
Contingency against_the_rest(const OutletCounts& outlets, std::size_t outlet,
                             const std::vector<std::int64_t>& together);

/// Words of the same counts have the same statistics: each pair of counts once, sorted, and which of them
/// each of V words has. Of a hundred thousand words some thousand remain.
struct DistinctCounts {
  Contingency table;
  std::vector<std::size_t> row_of_word;
};
DistinctCounts distinct_counts(const Contingency& table);

}  // namespace crossread
