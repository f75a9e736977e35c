#pragma once

#include <cstdint>
#include <random>

#include "analysis/words/contingency.h"

/// A small vocabulary for tests of statistics.
namespace crossread::test {

inline Contingency one_word(std::int64_t a, std::int64_t na, std::int64_t b, std::int64_t nb) {
  return {.a = {a}, .b = {b}, .na = na, .nb = nb};
}

inline Contingency mirrored(const Contingency& table) {
  return {.a = table.b, .b = table.a, .na = table.nb, .nb = table.na};
}

/// Tables of words at random, always the same ones: from rare to frequent, on sides of unlike sizes.
inline Contingency some_words(std::int64_t na, std::int64_t nb, std::size_t words = 200) {
  std::mt19937 random(7);
  Contingency table{.a = {}, .b = {}, .na = na, .nb = nb};
  while (table.a.size() < words) {
    const std::int64_t most = std::int64_t{1} << (random() % 12);
    const std::int64_t a = random() % (std::min(most, na) + 1);
    const std::int64_t b = random() % (std::min(most, nb) + 1);
    if (a + b == 0 || a + b == na + nb) continue;
    table.a.push_back(a);
    table.b.push_back(b);
  }
  return table;
}

}  // namespace crossread::test
