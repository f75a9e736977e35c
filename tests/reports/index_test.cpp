#include "reports/index.h"

#include <catch2/catch.hpp>

#include "analysis/comparison/compare.h"
#include "reports/markdown.h"
#include "reports/plain_text.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;

namespace {

const std::vector<ReadArticle> articles{article("Le Quai", "La digue cède", "La digue cède à Evian."),
                                        article("Radio Sud", "La digue a cédé", "La digue a cédé à Evian."),
                                        article("La Gazette", "Grêle [sur] les vignes", "La grêle tombe.")};

/// The dyke in two outlets, and the hail that only one writes of.
std::vector<Comparison> comparisons() {
  const Event dyke{.id = "e1", .articles = {0, 1}, .shared = {"digue"}, .nearest = {}};
  const Event hail{.id = "e2", .articles = {2}, .shared = {}, .nearest = {}};
  return {compare(dyke, articles, agencies(), languages()), compare(hail, articles, agencies(), languages())};
}

}  // namespace

TEST_CASE("an index leads to the report of each event and names its articles", "[reports]") {
  const std::vector<std::string> targets{"1-digue/report.md", ""};
  const auto index = compose_index(comparisons(), targets, phrases_in("en"));
  const auto markdown = render_markdown(index);
  CHECK(markdown.starts_with("# Several events\n"));
  CHECK(holds(markdown, "](1-digue/report.md)\n"));
  CHECK(holds(markdown, "“La digue cède” (Le Quai, 5"));
  CHECK(holds(markdown, "“La digue a cédé” (Radio Sud, 5"));
  CHECK(holds(render_text(index), "<1-digue/report.md>"));
}

TEST_CASE("an article alone is named in the index with what comes nearest to it", "[reports]") {
  const std::vector<std::string> targets(2);
  const auto markdown = render_markdown(compose_index(comparisons(), targets, phrases_in("fr")));
  CHECK(holds(markdown, "## Articles sans pendant\n"));
  CHECK(holds(markdown, "Aucun autre article donné ne lui ressemble."));
  CHECK_FALSE(holds(markdown, "]("));
}

TEST_CASE("where no two articles belong together the index says so", "[reports]") {
  const std::vector<Comparison> alone{comparisons()[1], comparisons()[1]};
  const std::vector<std::string> targets(2);
  CHECK(
      render_markdown(compose_index(alone, targets, phrases_in("en"))).starts_with("# No event in common\n"));
}
