#include "analysis/words/likelihood_ratio.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "analysis/words/chi_squared.h"
#include "tests/words/tables.h"

using namespace crossread;
using namespace crossread::test;

namespace {

double plain_term(double observed, double expected) {
  return observed == 0 ? 0 : observed * std::log(observed / expected);
}

/// G² as textbooks write it, good enough for small counts that differ.
double plain_g2(double a, double na, double b, double nb) {
  const double share = na / (na + nb), total = a + b, others = na + nb - total;
  return 2 * (plain_term(a, total * share) + plain_term(b, total * (1 - share)) +
              plain_term(na - a, others * share) + plain_term(nb - b, others * (1 - share)));
}

}  // namespace

TEST_CASE("G² is twice the sum of O ln(O/E) over the four cells", "[words][keyness]") {
  CHECK(g2(one_word(8, 1200, 1, 900))[0] == Approx(plain_g2(8, 1200, 1, 900)).epsilon(1e-10));
  CHECK(g2(one_word(0, 1200, 9, 900))[0] == Approx(plain_g2(0, 1200, 9, 900)).epsilon(1e-10));
  CHECK(g2(one_word(40, 50, 20, 90))[0] == Approx(plain_g2(40, 50, 20, 90)).epsilon(1e-10));
}

TEST_CASE("equal rates give exactly 0, however large the texts", "[words][keyness]") {
  for (const Contingency& table :
       {one_word(2, 100, 3, 150), one_word(7, 700'000'001, 7, 700'000'001), one_word(50, 50, 70, 70),
        one_word(300'000'000, 900'000'000, 1'000'000'000, most_words)}) {
    CHECK(g2(table)[0] == 0);
    CHECK(g2_two_cell(table)[0] == 0);
    CHECK_FALSE(std::signbit(g2_signed(table)[0]));
  }
}

TEST_CASE("one occurrence more among a billion words is not lost in rounding", "[words][keyness]") {
  const std::int64_t words = 1'000'000'000, count = 400'000'000;
  // To first order G² is chi-squared: N·1²/4·(1/E for each cell).
  const double expected = 0.25 * 2 * (1.0 / 400'000'000 + 1.0 / 600'000'000);
  CHECK(g2(one_word(count + 1, words, count, words))[0] == Approx(expected).epsilon(1e-8));
}

TEST_CASE("the sides may change places: G² stays and its sign turns", "[words][keyness]") {
  const Contingency table = some_words(3000, 11'000);
  const auto there = g2_signed(table), back = g2_signed(mirrored(table));
  for (std::size_t word = 0; word < there.size(); ++word)
    CHECK(back[word] == Approx(-there[word]).margin(1e-12));
}

TEST_CASE("the two cells of the word never weigh more than all four", "[words][keyness]") {
  const Contingency table = some_words(5000, 6000);
  const auto two = g2_two_cell(table), four = g2(table), less = g2_williams(table);
  for (std::size_t word = 0; word < two.size(); ++word) {
    CHECK(two[word] <= four[word]);
    CHECK(less[word] <= four[word]);
    CHECK(two[word] >= 0);
  }
}

TEST_CASE("a word that is all of both texts has no correction", "[words][keyness]") {
  CHECK(std::isnan(g2_williams(one_word(20, 20, 30, 30))[0]));
  CHECK(std::isnan(chi2(one_word(20, 20, 30, 30))[0]));
}

TEST_CASE("for two outlets the G² of all outlets is that of the two", "[words][keyness]") {
  const Contingency table = some_words(2000, 900);
  const auto two = g2(table);
  const auto all = g2_of_outlets({.counts = {table.a, table.b}, .totals = {table.na, table.nb}});
  for (std::size_t word = 0; word < two.size(); ++word) CHECK(all[word] == Approx(two[word]).margin(1e-12));
}

TEST_CASE("an outlet's rest is all that the others write", "[words][keyness]") {
  const OutletCounts outlets{.counts = {{1, 0}, {2, 5}, {4, 1}}, .totals = {10, 20, 40}};
  CHECK(against_the_rest(outlets, 1, sum_of_outlets(outlets)) ==
        Contingency{.a = {2, 5}, .b = {5, 1}, .na = 20, .nb = 50});
}

TEST_CASE("three outlets of equal rates do not differ, one that differs does", "[words][keyness]") {
  CHECK(g2_of_outlets({.counts = {{5}, {10}, {15}}, .totals = {100, 200, 300}})[0] == 0);
  const double value = g2_of_outlets({.counts = {{5}, {10}, {60}}, .totals = {100, 200, 300}})[0];
  CHECK(chi_squared_p({value}, 2)[0] < 0.001);
}

TEST_CASE("p of chi-squared is the table's, with one degree of freedom and with more", "[words][keyness]") {
  CHECK(chi_squared_p({3.841458820694124})[0] == Approx(0.05));
  CHECK(chi_squared_p({3.841458820694124}, 1)[0] == Approx(0.05));
  CHECK(chi_squared_p({5.991464547107979}, 2)[0] == Approx(0.05));
}

TEST_CASE("the logarithm of p goes on where p is too small for a double", "[words][keyness]") {
  const auto before = chi_squared_log10_p({999.9999999})[0], behind = chi_squared_log10_p({1000.0000001})[0];
  CHECK(before == Approx(behind).epsilon(1e-9));
  CHECK(chi_squared_p({1e6})[0] == 0);
  CHECK(chi_squared_log10_p({1e6})[0] == Approx(-217150.36).epsilon(1e-6));
}
