// Every number that a reader sees is counted again, from the texts of report.json and the places that the
// number carries.

#include <catch2/catch.hpp>

#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "analysis/text/text.h"
#include "analysis/words/word_rule.h"
#include "reports/clean_line.h"
#include "reports/compose.h"
#include "reports/json.h"
#include "reports/markdown.h"
#include "reports/markdown_escape.h"
#include "reports/page/page.h"
#include "tests/reports/flood.h"
#include "tests/reports/html_tree.h"
#include "tests/reports/inlines.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;
using Json = nlohmann::json;

namespace {

double words_at(const Json& report, const std::vector<Evidence>& places) {
  double words = 0;
  for (const Evidence& place : places) {
    const Text text(report["articles"][place.article]["text"].get<std::string>());
    words += words_in(text, place.span);
  }
  return words;
}

double counted_again(const Json& report, const reports::Inline& figure) {
  const auto pieces = static_cast<double>(figure.evidence.size());
  switch (figure.unit) {
    case Unit::occurrences:
    case Unit::sentences:
      return pieces;
    case Unit::words:
      return words_at(report, figure.evidence);
    case Unit::percent:
      return 100 * words_at(report, figure.evidence) / words_at(report, figure.whole);
    case Unit::per_thousand:
      return 1000 * pieces / words_at(report, figure.whole);
  }
  return -1;
}

std::vector<reports::Inline> figures_in(const Report& report, Summaries summaries = Summaries::seen) {
  std::vector<reports::Inline> figures;
  const auto see = [&](const reports::Inline& piece) {
    if (piece.kind == reports::Inline::Kind::figure) figures.push_back(piece);
  };
  each_inline(report.blocks, see, summaries);
  return figures;
}

}  // namespace

TEST_CASE("every number of a report is counted again from the texts of report.json", "[reports][recount]") {
  for (const Comparison& comparison : {flood_in_french(), flood_in_english(), article_alone()})
    for (const char* language : {"fr", "en"}) {
      const Phrases phrases = phrases_in(language);
      const Json json = Json::parse(render_json(comparison));
      const auto figures = figures_in(compose(comparison, phrases));
      CHECK(figures.size() > 2);
      for (const reports::Inline& figure : figures) {
        INFO(figure.text);
        CHECK(figure.text == phrases.number(std::round(counted_again(json, figure))));
      }
    }
}

TEST_CASE("the page and the Markdown show the numbers of the report, in its order", "[reports][recount]") {
  for (const Comparison& comparison : {flood_in_french(), flood_in_english()}) {
    const Report report = compose(comparison, phrases_in("fr"));
    const auto shown = of_class(elements_of(render_html(report)), "n");
    std::vector<std::string> linked;
    for (const reports::Inline& figure : figures_in(report, Summaries::left_out))
      if (!figure.evidence.empty() && figure.evidence.front().part != Part::blocks)
        linked.push_back(figure.text);
    std::vector<std::string> numbers;
    for (const Element& element : shown) numbers.push_back(element.text);
    CHECK(numbers == linked);
    const std::string markdown = render_markdown(report);
    std::size_t at = 0;
    for (const reports::Inline& figure : figures_in(report)) {
      at = markdown.find(escape_markdown(figure.text), at);
      REQUIRE(at != std::string::npos);
    }
  }
}
