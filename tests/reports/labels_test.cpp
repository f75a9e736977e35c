#include "reports/labels.h"

#include <catch2/catch.hpp>

#include <set>

using namespace crossread;

namespace {
std::vector<std::string> labels(const std::vector<std::string>& outlets) {
  std::vector<ArticleAccount> articles;
  for (const std::string& outlet : outlets) articles.emplace_back().article.outlet = outlet;
  return labels_of(articles);
}
using Labels = std::vector<std::string>;
}  // namespace

TEST_CASE("a short outlet is its own label and a long one is shortened", "[labels]") {
  CHECK(labels({"Le Quai", "RT en français", "Courrier Du Littoral", "lemonde.example"}) ==
        Labels{"Le Quai", "RT", "CDL", "lemonde"});
}

TEST_CASE("two articles of one outlet are numbered", "[labels]") {
  CHECK(labels({"RT", "Le Quai", "RT"}) == Labels{"RT1", "Le Quai", "RT2"});
  CHECK(labels({"France 24", "France 24"}) == Labels{"France24-1", "France24-2"});
}

TEST_CASE("articles of unknown outlets have letters", "[labels]") {
  CHECK(labels({"", "RT", ""}) == Labels{"A", "RT", "B"});
  CHECK(labels({"A", "", "« »"}) == Labels{"A", "B", "C"});
  CHECK(labels(std::vector<std::string>(28))[27] == "AB");
}

TEST_CASE("no two labels are alike, whatever the names", "[labels]") {
  const auto found = labels({"RT", "RT", "RT1", "rt", "Rt", "RT2", "", "A", "a", "É", "E", "E1", "E"});
  CHECK(std::set<std::string>(found.begin(), found.end()).size() == found.size());
}

TEST_CASE("a label holds no marks and is not long", "[labels]") {
  for (const std::string& label :
       labels({"<b>Le *Quai*</b>", "a|b`c", "Журнал новостей большого города", "\u202Ex", "\n\n"})) {
    CHECK(label.find_first_of("<>*|`\n") == std::string::npos);
    CHECK_FALSE(label.empty());
    CHECK(Text(label).size() <= 12);
  }
}
