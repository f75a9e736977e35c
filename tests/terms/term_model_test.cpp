#include "analysis/terms/term_model.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace crossread;

namespace {

LoadedTermWeights weights(const std::vector<std::pair<std::string, double>>& rows) {
  LoadedTermWeights weights;
  for (const auto& [name, weight] : rows) REQUIRE(weights.set(name, weight));
  return weights;
}

std::uint16_t number_of(const std::string& feature) {
  const auto& names = term_feature_names();
  return static_cast<std::uint16_t>(std::ranges::find(names, feature) - names.begin());
}

}  // namespace

TEST_CASE("a word whose value is the threshold scores one half", "[terms]") {
  const LoadedTermWeights rows = weights({{"bias", 1}, {"quoted", 2}, {"threshold", 3}, {"slope", 2}});
  const TermModel model(rows);
  CHECK(model.score({{number_of("quoted")}, 0, 0}) == Approx(0.5));
  CHECK(model.score({}) < 0.5);
}

TEST_CASE("the lexicon's weight raises a score, frequency lowers it", "[terms]") {
  const LoadedTermWeights rows = weights({{"lexicon_weight", 2}, {"frequency_of_listed", 0.2}});
  const TermModel model(rows);
  CHECK(model.score({{}, 2, 0}) > model.score({{}, 1, 0}));
  CHECK(model.score({{}, 2, 500}) < model.score({{}, 2, 5}));
}

TEST_CASE("scores lie between 0 and 1, however great the weights", "[terms]") {
  const LoadedTermWeights rows = weights({{"lexicon_weight", 1000}, {"bias", -5000}});
  const TermModel model(rows);
  CHECK(model.score({{}, 3, 0}) >= 0);
  CHECK(model.score({{}, 1000, 0}) <= 1);
}

TEST_CASE("the reasons of a score name the features, the greatest first", "[terms]") {
  const LoadedTermWeights rows = weights({{"quoted", 0.5}, {"name", -2}, {"lexicon_weight", 1}});
  const TermModel model(rows);
  const auto reasons = model.reasons({{number_of("quoted"), number_of("name")}, 1, 0});
  REQUIRE(reasons.size() == 3);
  CHECK(reasons[0].first == "name");
  CHECK(reasons[0].second == -2);
  CHECK(reasons[1].first == "lexicon_weight");
  CHECK(reasons[2].first == "quoted");
}
