#include "analysis/words/effect_sizes.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "analysis/words/ratio_intervals.h"
#include "analysis/words/statistics.h"
#include "tests/words/tables.h"

using namespace crossread;
using namespace crossread::test;

TEST_CASE("twice the rate is one step of the log ratio, 100 % more and a relative risk of 2",
          "[words][keyness]") {
  const Contingency table = one_word(20, 1000, 20, 2000);
  CHECK(log_ratio(table)[0] == 1);
  CHECK(relative_risk(table)[0] == 2);
  CHECK(diff_percent(table)[0] == 100);
  CHECK(difference_coefficient(table)[0] == Approx(1.0 / 3));
  CHECK(simple_maths(table, 0)[0] == 2);
  CHECK(simple_maths(table, 10'000)[0] == 1.5);
  CHECK(odds_ratio(table)[0] == Approx((20.0 / 980) / (20.0 / 1980)));
}

TEST_CASE("a word that one side lacks has an infinite ratio but a finite log ratio", "[words][keyness]") {
  const Contingency table = one_word(4, 500, 0, 500);
  CHECK(std::isinf(relative_risk(table)[0]));
  CHECK(std::isinf(diff_percent(table)[0]));
  CHECK(log_ratio(table)[0] == 3);
  CHECK(log_ratio_walter(table)[0] == Approx(std::log2(9.0)));
  CHECK(diff_percent(mirrored(table))[0] == -100);
}

TEST_CASE("mutual information of a word and the whole of the text is none", "[words][keyness]") {
  CHECK(pmi(one_word(3, 100, 6, 200))[0] == 0);
  CHECK(pmi(one_word(6, 100, 0, 100))[0] == 1);
  CHECK(std::isinf(pmi(one_word(0, 100, 5, 100))[0]));
}

TEST_CASE("equal rates give exactly no difference", "[words][keyness]") {
  const Contingency table = one_word(333'333'333, 999'999'999, 1'000'000, 3'000'000);
  CHECK(log_ratio(table)[0] == 0);
  CHECK(diff_percent(table)[0] == 0);
  CHECK(difference_coefficient(table)[0] == 0);
}

TEST_CASE("the sides may change places: log ratios and their intervals turn round", "[words][keyness]") {
  const Contingency table = some_words(700, 5000);
  const Intervals there = jeffreys_intervals(table), back = jeffreys_intervals(mirrored(table));
  const auto ratio = log_ratio(table), turned = log_ratio(mirrored(table));
  for (std::size_t word = 0; word < ratio.size(); ++word) {
    CHECK(turned[word] == Approx(-ratio[word]).margin(1e-12));
    CHECK(back.low[word] == Approx(-there.high[word]).epsilon(1e-8));
  }
}

TEST_CASE("the interval holds the log ratio and narrows with the count", "[words][keyness]") {
  const Contingency table = some_words(700, 5000);
  const Intervals bounds = jeffreys_intervals(table);
  const auto ratio = log_ratio(table);
  for (std::size_t word = 0; word < ratio.size(); ++word) {
    CHECK(std::isfinite(bounds.low[word]));
    CHECK(bounds.low[word] < ratio[word]);
    CHECK(ratio[word] < bounds.high[word]);
  }
  const Intervals few = jeffreys_intervals(one_word(5, 1000, 5, 1000));
  const Intervals many = jeffreys_intervals(one_word(500, 100'000, 500, 100'000));
  CHECK(many.high[0] - many.low[0] < (few.high[0] - few.low[0]) / 5);
}

TEST_CASE("the conservative log ratio is 0 where the evidence is thin, and nearer 0 the more words are tried",
          "[words][keyness]") {
  CHECK(lrc(one_word(3, 400, 1, 400), {})[0] == 0);
  const Contingency strong = one_word(90, 10'000, 10, 10'000);
  const double alone = lrc(strong, {})[0], among_many = lrc(strong, {.confidence = 0.95, .words = 1000})[0];
  CHECK(alone > among_many);
  CHECK(among_many > 0);
  CHECK(alone < log_ratio(strong)[0]);
  CHECK(lrc(mirrored(strong), {})[0] == Approx(-alone));
  CHECK(std::isinf(lrc_positive(one_word(0, 400, 9, 400), {})[0]));
}

TEST_CASE("every statistic has a name of its own and a value for each word", "[words][keyness]") {
  const Contingency table = some_words(700, 900, 30);
  std::vector<std::string_view> names;
  for (const Statistic& statistic : all_statistics(table)) {
    INFO(statistic.name);
    CHECK(statistic.values.size() == 30);
    CHECK_FALSE(statistic.plain.empty());
    names.push_back(statistic.name);
  }
  std::ranges::sort(names);
  CHECK(std::ranges::adjacent_find(names) == names.end());
}
