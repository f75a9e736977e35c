#include "analysis/words/exact_tests.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "analysis/words/conditional_odds_ratio.h"
#include "analysis/words/hypergeometric.h"
#include "analysis/words/likelihood_ratio.h"
#include "tests/words/tables.h"

using namespace crossread;
using namespace crossread::test;

namespace {

double choose(int from, int drawn) {
  double ways = 1;
  for (int at = 1; at <= drawn; ++at) ways = ways * (from - drawn + at) / at;
  return ways;
}

}  // namespace

TEST_CASE("chances of small counts are those that one can count out", "[words][keyness]") {
  const Hypergeometric chance{.na = 10, .nb = 7, .total = 6};
  double sum = 0;
  for (int k = 0; k <= 6; ++k) {
    const double counted = choose(10, k) * choose(7, 6 - k) / choose(17, 6);
    CHECK(std::exp(chance.log_probability(k)) == Approx(counted).epsilon(1e-12));
    sum += std::exp(chance.log_probability(k));
  }
  CHECK(sum == Approx(1).epsilon(1e-12));
}

TEST_CASE("chances add up to 1 and follow their ratios, small and large", "[words][keyness]") {
  for (const Hypergeometric chance :
       {Hypergeometric{30, 50, 20}, Hypergeometric{1'000'000'000, 2'000'000'000, 900'000},
        Hypergeometric{100'000, 90'000, 150'000}}) {
    const std::int64_t mode = chance.mode();
    const double most = std::exp(chance.log_probability(mode));
    CHECK(most * (chance.sum_up(mode) + chance.sum_down(mode) - 1) == Approx(1).epsilon(1e-10));
    CHECK(chance.ratio_up(mode) <= 1);
    CHECK(chance.ratio_down(mode) <= 1);
    CHECK(chance.ratio_up(mode) * chance.ratio_down(mode + 1) == Approx(1));
  }
}

TEST_CASE("nine in one text and none in another of its length have the chance of nine throws of a coin",
          "[words][keyness]") {
  const ExactTests tests = exact_tests(one_word(9, 100'000'000, 0, 100'000'000));
  CHECK(tests.greater[0] == Approx(std::pow(2, -9)).epsilon(1e-6));
  CHECK(tests.p[0] == Approx(std::pow(2, -8)).epsilon(1e-6));
  CHECK(tests.mid_p[0] == Approx(std::pow(2, -9)).epsilon(1e-6));
  CHECK(tests.less[0] == 1);
}

TEST_CASE("chances lie between 0 and 1 and keep their order", "[words][keyness]") {
  const ExactTests tests = exact_tests(some_words(3000, 7000));
  for (std::size_t word = 0; word < tests.p.size(); ++word) {
    CHECK(tests.mid_p[word] <= 2 * std::min(tests.less[word], tests.greater[word]));
    CHECK(tests.less[word] + tests.greater[word] >= 1 - 1e-12);
    for (const double p : {tests.p[word], tests.mid_p[word], tests.less[word], tests.greater[word]}) {
      CHECK(p >= 0);
      CHECK(p <= 1);
    }
  }
}

TEST_CASE("between sides of one length mid-p is never above Fisher's p", "[words][keyness]") {
  const ExactTests tests = exact_tests(some_words(4000, 4000));
  for (std::size_t word = 0; word < tests.p.size(); ++word) CHECK(tests.mid_p[word] <= tests.p[word] + 1e-12);
}

TEST_CASE("the sides may change places: exact tests are mirrored", "[words][keyness]") {
  const Contingency table = some_words(2500, 9000);
  const ExactTests there = exact_tests(table), back = exact_tests(mirrored(table));
  for (std::size_t word = 0; word < there.p.size(); ++word) {
    CHECK(back.p[word] == Approx(there.p[word]).epsilon(1e-9));
    CHECK(back.mid_p[word] == Approx(there.mid_p[word]).epsilon(1e-9));
    CHECK(back.less[word] == Approx(there.greater[word]).epsilon(1e-9));
  }
}

TEST_CASE("specificity has a sign and stays finite where chances vanish", "[words][keyness]") {
  const ExactTests tests =
      exact_tests({.a = {90'000, 10, 5}, .b = {10, 90'000, 5}, .na = 1'000'000, .nb = 1'000'000});
  CHECK(tests.greater[0] == 0);
  CHECK(std::isfinite(tests.specificity[0]));
  CHECK(tests.specificity[0] == Approx(-tests.specificity[1]));
  CHECK(tests.specificity[0] > 300);
  CHECK(tests.specificity[2] > 0);
}

TEST_CASE("no split of a word's total has a smaller chance than the smallest", "[words][keyness]") {
  CHECK(smallest_p(one_word(2, 4, 2, 4))[0] == Approx(2.0 / 70));
  CHECK(smallest_p(one_word(1, 2, 0, 2))[0] == 1);
  const Contingency table = some_words(2500, 9000);
  const auto smallest = smallest_p(table), found = exact_tests(table).p;
  for (std::size_t word = 0; word < found.size(); ++word) CHECK(smallest[word] <= found[word] * (1 + 1e-7));
}

TEST_CASE("a word that is all of both texts, or of neither, differs by nothing", "[words][keyness]") {
  for (const Contingency& table : {one_word(20, 20, 30, 30), one_word(0, 20, 0, 30)}) {
    const ExactTests tests = exact_tests(table);
    CHECK(tests.p[0] == 1);
    CHECK(tests.mid_p[0] == 1);
    CHECK(tests.specificity[0] == 0);
    CHECK_FALSE(std::signbit(tests.specificity[0]));
    CHECK(std::isnan(odds_ratio_mle(table)[0]));
  }
}

TEST_CASE(
    "the likeliest odds ratio is 1 for equal rates, turns over with the sides and is infinite at the end",
    "[words][keyness]") {
  CHECK(odds_ratio_mle(one_word(6, 60, 6, 60))[0] == Approx(1).epsilon(1e-10));
  CHECK(odds_ratio_mle(one_word(0, 60, 6, 60))[0] == 0);
  CHECK(std::isinf(odds_ratio_mle(one_word(6, 60, 0, 60))[0]));
  const Contingency table = some_words(800, 3000);
  const auto there = odds_ratio_mle(table), back = odds_ratio_mle(mirrored(table));
  for (std::size_t word = 0; word < there.size(); ++word)
    if (there[word] > 0) CHECK(back[word] == Approx(1 / there[word]).epsilon(1e-8));
}

TEST_CASE("the likeliest odds ratio makes what is observed the expectation", "[words][keyness]") {
  // Two drawn from 2 + 5: weights C(2,k)·C(5,2-k)·r^k; their mean is 1 where C(5,2) = r².
  CHECK(odds_ratio_mle(one_word(1, 2, 1, 5))[0] == Approx(std::sqrt(10.0)).epsilon(1e-10));
}
