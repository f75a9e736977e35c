#include "analysis/quotes/choice_model.h"

#include <array>
#include <catch2/catch.hpp>
#include <stdexcept>

using namespace crossread;

namespace {

constexpr std::array<std::string_view, 2> settings = {"before", "behind"};
constexpr std::array<std::string_view, 2> features = {"near", "name"};

}  // namespace

TEST_CASE("a feature weighs what it weighs anywhere and what it weighs in the setting", "[quotes]") {
  const ChoiceModel model("# a comment\nany\tnear\t1\nbehind\tnear\t-3\nbefore\tname\t0.5\n", settings,
                          features);
  CHECK(model.score(0, std::array{1.F, 1.F}) == Approx(1.5));
  CHECK(model.score(1, std::array{1.F, 1.F}) == Approx(-2));
}

TEST_CASE("a model with a name that the program does not know is refused", "[quotes]") {
  CHECK_THROWS_AS(ChoiceModel("any\tfar\t1\n", settings, features), std::logic_error);
  CHECK_THROWS_AS(ChoiceModel("above\tnear\t1\n", settings, features), std::logic_error);
}

TEST_CASE("the best choice comes with its share of the odds", "[quotes]") {
  const auto [best, probability] = choose(std::array{0.0, 0.0, -1000.0});
  CHECK(best == 0);
  CHECK(probability == Approx(0.5));
}
