#include "analysis/alignment/letter_grams.h"

#include <catch2/catch.hpp>
#include <string_view>
#include <vector>

using namespace crossread;

namespace {

double shared(std::vector<std::string_view> a, std::vector<std::string_view> b) {
  LetterGrams grams;
  const auto read = [&](const std::vector<std::string_view>& words) {
    std::vector<std::uint32_t> numbers;
    grams.begin_sentence();
    for (const std::string_view word : words) grams.add_word(word, numbers);
    return numbers;
  };
  const auto of_a = read(a);
  const auto of_b = read(b);
  SharedLetters letters(grams.count());
  letters.set(of_a);
  return letters.with(of_b);
}

}  // namespace

TEST_CASE("two sentences share the letters of words that look alike", "[alignment]") {
  CHECK(shared({"maire"}, {"maire"}) == 1);
  CHECK(shared({"mairie"}, {"maire"}) == Approx(2.0 * 2 / (4 + 3)));  // " mai", "mair"
  CHECK(shared({"pont"}, {"quai"}) == 0);
  CHECK(shared({}, {"quai"}) == 0);
}

TEST_CASE("letters that a sentence has twice count twice only where the other has them twice",
          "[alignment]") {
  CHECK(shared({"pont", "pont"}, {"pont", "pont"}) == 1);
  CHECK(shared({"pont"}, {"pont", "pont"}) == Approx(2.0 * 2 / (2 + 7)));
}

TEST_CASE("many sentences have many letters", "[alignment]") {
  LetterGrams grams;
  std::vector<std::uint32_t> numbers;
  for (int number = 0; number < 20'000; ++number) {
    grams.begin_sentence();
    const std::string word = std::to_string(number * 7919 % 100'003);
    numbers.clear();
    grams.add_word(word, numbers);
    std::vector<std::uint32_t> again;
    grams.begin_sentence();
    grams.add_word(word, again);
    CHECK(again == numbers);
  }
}
