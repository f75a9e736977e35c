#include "analysis/alignment/word_diff.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace crossread;

namespace {

using Words = std::vector<std::uint32_t>;

/// Length of a longest common subsequence, by the table that every textbook has.
std::uint32_t longest_common(const Words& a, const Words& b) {
  std::vector<std::vector<std::uint32_t>> table(a.size() + 1, std::vector<std::uint32_t>(b.size() + 1));
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j)
      table[i][j] =
          a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
  return table[a.size()][b.size()];
}

Words random_words(std::mt19937& random) {
  Words words(random() % 14);
  for (std::uint32_t& word : words) word = static_cast<std::uint32_t>(random() % 4);
  return words;
}

}  // namespace

TEST_CASE("what two word sequences have in common is as long as it can be, and in order", "[alignment]") {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    const Words a = random_words(random);
    const Words b = random_words(random);
    const auto runs = common_runs(a, b);
    CHECK(words_in(runs) == longest_common(a, b));
    std::uint32_t a_end = 0;
    std::uint32_t b_end = 0;
    for (const Run& run : runs) {
      REQUIRE(run.a >= a_end);
      REQUIRE(run.b >= b_end);
      a_end = run.a + run.length;
      b_end = run.b + run.length;
      REQUIRE(a_end <= a.size());
      REQUIRE(b_end <= b.size());
      for (std::uint32_t word = 0; word < run.length; ++word) CHECK(a[run.a + word] == b[run.b + word]);
    }
  }
}

TEST_CASE("two long sequences that have nothing in common take no quadratic time", "[alignment]") {
  Words a(200'000);
  Words b(200'000);
  for (std::uint32_t word = 0; word < a.size(); ++word) {
    a[word] = 2 * word;
    b[word] = 2 * word + 1;
  }
  CHECK(common_runs(a, b).empty());
}
