#include "analysis/events/overrides.h"

#include <catch2/catch.hpp>

using namespace crossread;
using Groups = std::vector<std::vector<std::size_t>>;

TEST_CASE("what is the same as the same is the same", "[events]") {
  const Overrides overrides{.same = {{3, 1}, {1, 4}}, .different = {}};
  CHECK(joined_by(overrides, 5) == Groups{{0}, {1, 3, 4}, {2}});
}

TEST_CASE("articles of one label are joined", "[events]") {
  const Overrides overrides{.same = {{0, 1}}, .different = {}, .labels = {0, 5, 0, 5, 6}};
  CHECK(joined_by(overrides, 5) == Groups{{0, 1, 3}, {2}, {4}});
}

TEST_CASE("two labels part, no label does not", "[events]") {
  const Overrides overrides{.same = {}, .different = {{3, 0}}, .labels = {1, 2, 0, 0}};
  CHECK(parted(overrides, 0, 1));
  CHECK_FALSE(parted(overrides, 0, 2));
  CHECK(parted(overrides, 0, 3));
}

TEST_CASE("what is joined and parted at once is a contradiction", "[events]") {
  CHECK_FALSE(contradiction_in({}, 3));
  CHECK_FALSE(contradiction_in({.same = {{0, 1}}, .different = {{1, 2}}}, 3));
  CHECK(contradiction_in({.same = {{0, 1}, {1, 2}}, .different = {{0, 2}}}, 3) == ArticlePair{0, 2});
  CHECK(contradiction_in({.same = {{0, 2}}, .different = {}, .labels = {1, 0, 2}}, 3) == ArticlePair{0, 2});
}
