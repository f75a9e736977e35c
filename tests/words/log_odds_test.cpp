#include "analysis/words/log_odds.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/words/tables.h"

using namespace crossread;
using namespace crossread::test;

TEST_CASE("log-odds turn round with the sides and are 0 for equal counts of equal texts",
          "[words][keyness]") {
  const Prior prior{.alpha = {0.5}, .alpha0 = 100};
  CHECK(log_odds(one_word(5, 250, 5, 250), prior).difference[0] == 0);
  const LogOdds there = log_odds(one_word(9, 250, 2, 400), prior);
  const LogOdds back = log_odds(one_word(2, 400, 9, 250), prior);
  CHECK(there.z[0] > 0);
  CHECK(back.z[0] == Approx(-there.z[0]));
  CHECK(there.z_full[0] < there.z[0]);
}

TEST_CASE("a stronger prior draws log-odds towards 0", "[words][keyness]") {
  const Contingency table = one_word(9, 250, 1, 250);
  const double weak = log_odds(table, {{0.1}, 10}).difference[0];
  const double strong = log_odds(table, {{10}, 1000}).difference[0];
  CHECK(weak > strong);
  CHECK(strong > 0);
}

TEST_CASE("an outlet's own word has a positive weighted log-odds, a shared one none", "[words][keyness]") {
  const OutletCounts outlets{.counts = {{3, 2, 0}, {3, 0, 2}}, .totals = {5, 5}};
  for (const Pseudocount pseudocount : {Pseudocount::one, Pseudocount::pooled}) {
    const auto weighted = weighted_log_odds(outlets, pseudocount);
    CHECK(weighted[0][0] == Approx(0).margin(1e-12));
    CHECK(weighted[0][1] > 0);
    CHECK(std::isnan(weighted[0][2]));
    CHECK(weighted[1][2] == Approx(weighted[0][1]));
  }
  CHECK(weighted_log_odds({}, Pseudocount::one).empty());
}

TEST_CASE("the pooled prior favours no side and is at most 500 words", "[words][keyness]") {
  const Contingency table{.a = {30, 5}, .b = {10, 15}, .na = 10'000, .nb = 2'000};
  const Prior prior = pooled_prior(table);
  CHECK(prior.alpha0 == 500);
  CHECK(prior.alpha[0] == Approx(500.0 * 40 / 12'000));
  CHECK(pooled_prior({.a = {1}, .b = {1}, .na = 300, .nb = 200}).alpha0 == 100);
  const LogOdds odds = log_odds({.a = {6}, .b = {6}, .na = 100, .nb = 100},
                                pooled_prior({.a = {6}, .b = {6}, .na = 100, .nb = 100}));
  CHECK(odds.z[0] == Approx(0).margin(1e-12));
}
