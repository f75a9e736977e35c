#include "cli/suggestion.h"

#include <array>
#include <catch2/catch.hpp>

using crossread::nearest;

TEST_CASE("a slip of the fingers leads to the word that was meant", "[cli]") {
  constexpr std::array<std::string_view, 3> names{"compare", "extract", "language"};
  CHECK(nearest("comapre", names) == "compare");
  CHECK(nearest("extrct", names) == "extract");
  CHECK(nearest("langauges", names) == "language");
}

TEST_CASE("the beginning of a word leads to it", "[cli]") {
  constexpr std::array<std::string_view, 2> names{"lexicons", "language"};
  CHECK(nearest("lang", names) == "language");
}

TEST_CASE("a word that is near to none has no suggestion", "[cli]") {
  constexpr std::array<std::string_view, 2> names{"compare", "ui"};
  CHECK(nearest("translate", names).empty());
  CHECK(nearest("", names).empty());
  CHECK(nearest("x", names).empty());
  CHECK(nearest(std::string(100'000, 'c'), names).empty());
}
