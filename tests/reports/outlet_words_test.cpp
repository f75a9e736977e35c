// How the outlets' own words differ, as a reader sees it.

#include <catch2/catch.hpp>

#include "reports/clean_line.h"
#include "reports/compose.h"
#include "reports/drawings/drawings.h"
#include "reports/markdown.h"
#include "reports/plain_text.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

std::string told(const std::string& sentence, int times) {
  std::string text;
  for (int time = 0; time < times; ++time) text += sentence + " ";
  return text;
}

Report report_on(const std::string& a, const std::string& b, const std::string& language = "fr") {
  return compose(compared({spoken("Le Quai", "", a), spoken("Radio Sud", "", b)}), phrases_in(language));
}

std::string markdown_of(const Report& report) {
  return with_plain_spaces(render_markdown(report));
}

constexpr auto of_the_dike = "La digue protège la ville et l'usine.";
constexpr auto of_the_dam = "Le barrage protège la ville et l'usine.";

}  // namespace

TEST_CASE("of short texts the report says that nothing differs enough, and shows what to look at",
          "[reports][words]") {
  const std::string a = told(of_the_dike, 3), b = told(of_the_dam, 4);
  const std::string report = markdown_of(report_on(a, b));
  CHECK(holds(report,
              "Avec 21 et 28 mots hors des paroles citées ou rapportées, aucun mot ne diffère assez pour "
              "conclure : c’est trop peu de texte (3 mots essayés)."));
  CHECK(holds(report, "| barrage | – | 4 (Radio Sud 1–4) |"));
  CHECK_FALSE(holds(report, "pour 1 000"));
  CHECK(holds(markdown_of(report_on(a, b, "en")),
              "With 21 and 28 words outside what they quote or report, no single word differs enough"));
}

TEST_CASE("long texts of the same words differ in none", "[reports][words]") {
  const std::string text = told(of_the_dike, 80);
  CHECK(holds(markdown_of(report_on(text, text)),
              "aucun mot ne diffère assez pour que le hasard ne puisse pas l’expliquer (4 mots essayés)."));
}

TEST_CASE("words that differ have counts, rates and sentences, and are nobody's habit", "[reports][words]") {
  const Report report = report_on(told(of_the_dike, 80), told(of_the_dam, 80));
  const std::string markdown = markdown_of(report);
  CHECK(holds(markdown,
              "avec 560 et 560 mots, 2 mots diffèrent d’un texte à l’autre plus que le hasard ne peut "
              "l’expliquer (5 mots essayés). Cela vaut pour ces textes"));
  CHECK(holds(markdown, "| digue | 80 (Le Quai 1–80), 143 pour 1 000 | – |"));
  CHECK_FALSE(holds(render_markdown(report, Drawings::linked), "words.svg"));
}

TEST_CASE("a word in speech is shown apart from the outlet's own", "[reports][words]") {
  const std::string speech = "« La digue menace », a déclaré Odile Brassac. ";
  const std::string report =
      markdown_of(report_on(told(of_the_dam, 3) + speech, told(of_the_dike, 4) + speech));
  CHECK(holds(report, "| digue | 1 dans des paroles (Le Quai 4) | 4 (Radio Sud 1–4) ; 1 dans des paroles"));
}

TEST_CASE("of three outlets the table says which one a word tells from the others", "[reports][words]") {
  const std::string report = markdown_of(compose(
      compared({spoken("Le Quai", "", told(of_the_dike, 80)), spoken("Radio Sud", "", told(of_the_dam, 80)),
                spoken("Le Val", "", told(of_the_dam, 9))}),
      phrases_in("fr")));
  CHECK(holds(report, "| Mot | Le Quai | Radio Sud | Le Val | S’écarte des autres |"));
  CHECK(holds(report, "| Le Quai ; Radio Sud |"));
  CHECK(holds(report, "Pour Le Val, aucun mot ne diffère assez pour conclure."));
}

TEST_CASE("from a thousand words a side the words that differ are drawn", "[reports][words]") {
  const Report report = report_on(told(of_the_dike, 150), told(of_the_dam, 150));
  CHECK(drawings_of(report).back().path == "figures/words.svg");
  const std::string markdown = with_plain_spaces(render_markdown(report, Drawings::linked));
  CHECK(holds(markdown,
              "![2 mots plus fréquents d’un côté que de l’autre, pour 1 000 mots hors des "
              "paroles](figures/words.svg)"));
  CHECK(holds(markdown, "digue    Le Quai    ████████████████████████ 143\n         Radio Sud  0\n"));
  CHECK_FALSE(holds(render_markdown(report), "words.svg"));
  CHECK(holds(render_text(report), "  digue    Le Quai    ████████████████████████ 143\n"));
}
