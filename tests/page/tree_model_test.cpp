#include <catch2/catch.hpp>
#include <limits>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "analysis/page/block_model.h"

using crossread::FeatureTable;
using crossread::TreeModel;

namespace {

/// Two trees: links decide between 1 and, by words, 2 or 4; the other adds 8 to all.
constexpr const char* trees =
    "tree\n< links 0.5 2\n= 1\n< words 10 2\n= 2\n= 4\n"
    "tree\n= 8\n";

FeatureTable table_of(const std::vector<float>& links, const std::vector<float>& words) {
  FeatureTable table(links.size());
  table.add("words", words);
  table.add("links", links);
  return table;
}

}  // namespace

TEST_CASE("a row follows each tree to a leaf, and the leaves are summed", "[page]") {
  const TreeModel model(trees, 0.5, "test");
  CHECK(model.scores(table_of({0, 0.5, 1, 1}, {0, 99, 10, 11})) == std::vector<float>{9.5, 9.5, 10.5, 12.5});
}

TEST_CASE("rows go through the trees alike, however many there are", "[page]") {
  const TreeModel model(trees, 0, "test");
  for (const std::size_t rows : {0, 1, 15, 16, 17, 40}) {
    std::vector<float> links(rows, 1), words;
    for (std::size_t row = 0; row < rows; ++row) words.push_back(row % 3 == 0 ? 20.0F : 2.0F);
    const auto scores = model.scores(table_of(links, words));
    REQUIRE(scores.size() == rows);
    for (std::size_t row = 0; row < rows; ++row) CHECK(scores[row] == (row % 3 == 0 ? 12.0F : 10.0F));
  }
}

TEST_CASE("an unknown value goes the way of great ones", "[page]") {
  const float unknown = std::numeric_limits<float>::quiet_NaN();
  CHECK(TreeModel(trees, 0, "test").scores(table_of({unknown}, {unknown})) == std::vector<float>{12});
}

TEST_CASE("a model that leads out of itself is refused", "[page]") {
  for (const std::string lines :
       {"tree\n", "tree\n< links 1 2\n", "tree\n< links 1 2\n= 1\n", "tree\n< links 1 0\n= 1\n= 2\n",
        "tree\n< links 1 9\n= 1\n= 2\n", "tree\n= 1\ntree\n", "leaf\n", "tree\n= one\n"}) {
    CAPTURE(lines);
    CHECK_THROWS_AS(TreeModel(lines, 0, "test"), crossread::Error);
  }
}

TEST_CASE("a feature that the page lacks is an error", "[page]") {
  FeatureTable table(1);
  table.add("words", {1});
  CHECK_THROWS_AS(TreeModel(trees, 0, "test").scores(table), crossread::Error);
}
