#include "analysis/words/dispersion.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

#include "analysis/words/divergence.h"
#include "analysis/words/multiple_tests.h"

using namespace crossread;

TEST_CASE("a word in every article at one rate is spread evenly", "[words][keyness]") {
  const Dispersion even = dispersion_of({2, 4, 6}, {100, 200, 300});
  CHECK(even.range == 3);
  CHECK(even.dp == Approx(0).margin(1e-15));
  CHECK(even.juilland_d == Approx(1));
  CHECK(even.rosengren_s == Approx(1));
  CHECK(even.kl_divergence == Approx(0).margin(1e-15));
}

TEST_CASE("a word in one article only is spread as unevenly as can be", "[words][keyness]") {
  const Dispersion lumped = dispersion_of({0, 0, 6}, {100, 100, 100});
  CHECK(lumped.range == 1);
  CHECK(lumped.dp_norm == Approx(1));
  CHECK(lumped.juilland_d == Approx(0).margin(1e-15));
  CHECK(lumped.rosengren_s == Approx(1.0 / 3));
}

TEST_CASE("the spread of a word that never comes is undefined", "[words][keyness]") {
  CHECK(std::isnan(dispersion_of({0, 0}, {100, 100}).dp));
  CHECK(std::isnan(dispersion_of({0, 0}, {100, 100}).kl_divergence));
}

TEST_CASE("the spread over no articles is undefined", "[words][keyness]") {
  const Dispersion nowhere = dispersion_of({}, {});
  CHECK(nowhere.range == 0);
  CHECK(std::isnan(nowhere.dp_norm));
}

TEST_CASE("texts of the same shares do not diverge, texts without a common word by one bit",
          "[words][keyness]") {
  for (const double part : divergence_parts({1, 2, 3}, {2, 4, 6})) CHECK(part == 0);
  const auto apart = divergence_parts({4, 0, 1}, {0, 7, 0});
  CHECK(std::accumulate(apart.begin(), apart.end(), 0.0) == Approx(1));
}

TEST_CASE("the divergence of texts is the same from both sides, and no word takes from it",
          "[words][keyness]") {
  const std::vector<std::int64_t> a{10, 0, 3, 7, 1}, b{2, 5, 3, 9, 0};
  const auto there = divergence_parts(a, b), back = divergence_parts(b, a);
  for (std::size_t word = 0; word < a.size(); ++word) {
    CHECK(there[word] == Approx(back[word]));
    CHECK(there[word] >= 0);
  }
}

TEST_CASE("adjusted chances keep the order of the chances and are never smaller", "[words][keyness]") {
  const std::vector<double> p{0.2, 0.001, 0.04, 0.04, 1, 0.03};
  const auto adjusted = benjamini_hochberg(p);
  for (std::size_t one = 0; one < p.size(); ++one) {
    CHECK(adjusted[one] >= p[one]);
    CHECK(adjusted[one] <= 1);
    for (std::size_t other = 0; other < p.size(); ++other)
      if (p[one] <= p[other]) CHECK(adjusted[one] <= adjusted[other]);
  }
  CHECK(benjamini_hochberg({}).empty());
  CHECK(benjamini_hochberg({0.03})[0] == 0.03);
}

TEST_CASE("ten chances of one in two hundred among ten are all kept at five percent", "[words][keyness]") {
  for (const double q : benjamini_hochberg(std::vector<double>(10, 0.005))) CHECK(q == Approx(0.005));
}
