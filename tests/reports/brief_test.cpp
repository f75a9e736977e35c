// What is told in short: the most surprising that the texts bear out.

#include <catch2/catch.hpp>

#include "analysis/comparison/compare.h"
#include "reports/clean_line.h"
#include "reports/compose.h"
#include "reports/markdown.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

/// The section alone.
std::string brief_of(const std::vector<ReadArticle>& readings, const std::string& language = "fr") {
  const std::string report = with_plain_spaces(render_markdown(
      compose(compare(event_of(readings), readings, agencies(), languages()), phrases_in(language))));
  const std::size_t begin = report.find(language == "fr" ? "## En bref" : "## In short");
  return report.substr(begin, report.find("\n## ", begin + 1) - begin);
}

std::size_t items_of(const std::string& section) {
  std::size_t items = 0;
  for (std::size_t at = section.find("\n- "); at != std::string::npos; at = section.find("\n- ", at + 1))
    ++items;
  return items;
}

const std::string common =
    "Le conseil municipal de Sarlune a voté mardi soir la réforme du port de pêche par vingt voix contre "
    "douze. "
    "Les dockers bloquent le quai nord depuis lundi matin et demandent un médiateur. ";

const std::string long_speech =
    "« Nous ne quitterons pas le quai tant que la ville ne nous aura pas reçus, car ce port est le nôtre et "
    "nos "
    "enfants y travailleront encore dans trente ans », a déclaré Paul Ferrand, délégué des dockers. ";

}  // namespace

TEST_CASE("the outlet that has most in common with the others is told", "[reports][brief]") {
  const std::string brief = brief_of({spoken("Le Quai", "", common + "Une boulangère prépare ses galettes."),
                                      spoken("Radio Sud", "", common)});
  CHECK(holds(brief, "**Le plus en commun.**"));
}

TEST_CASE("a voice heard in one article only is told with how many words", "[reports][brief]") {
  const std::string brief = brief_of(
      {spoken("Le Quai", "", common + long_speech),
       spoken("Radio Sud", "", common + "« Le vote est clos », a déclaré Odile Brassac, la maire.")});
  CHECK(holds(brief, "**Une voix d’un seul côté.** Paul Ferrand"));
  CHECK(holds(brief, "30 mots entre guillemets"));
}

TEST_CASE("a voice missing in one article only is told before one heard in a single one",
          "[reports][brief]") {
  const std::string brief =
      brief_of({spoken("Le Quai", "", common + long_speech), spoken("Radio Sud", "", common + long_speech),
                spoken("La Vigie", "", common + "« Le vote est clos », a déclaré Odile Brassac, la maire.")});
  CHECK(holds(brief,
              "**Une voix absente.** Paul Ferrand a la parole dans Le Quai, Radio Sud, pas dans La Vigie"));
}

TEST_CASE("three findings and one caution, at most one of each kind", "[reports][brief]") {
  const std::string brief = brief_of(
      {spoken("Le Quai", "", common + long_speech + "La neige couvre déjà les toits voisins."),
       spoken("Radio Sud", "", common + "« Le vote est clos », a déclaré Odile Brassac, la maire.")});
  CHECK(items_of(brief) == 4);
  REQUIRE(holds(brief, "Une voix"));
  CHECK(holds(brief, "**Prudence.**"));
  CHECK(brief.find("Une voix") == brief.rfind("Une voix"));
}

TEST_CASE("articles that differ in nothing worth a line have the caution alone", "[reports][brief]") {
  const std::string brief =
      brief_of({spoken("Le Quai", "", "Il pleut."), spoken("Radio Sud", "", "Il neige.")});
  CHECK(holds(brief, "**Prudence.**"));
  CHECK_FALSE(holds(brief, "Une voix"));
  CHECK_FALSE(holds(brief, "longueurs"));
}

TEST_CASE("what is told in short does not hang on the order of the articles", "[reports][brief]") {
  const ReadArticle quay = spoken("Le Quai", "", common + long_speech);
  const ReadArticle radio = spoken("Radio Sud", "", common + "Trois pêcheurs attendent le dernier train.");
  const std::string one = brief_of({quay, radio});
  const std::string other = brief_of({radio, quay});
  CHECK(one == other);
}

TEST_CASE("an article that shares nothing is not said to leave a voice out", "[reports][brief]") {
  const std::string brief =
      brief_of({spoken("Le Quai", "", common + long_speech), spoken("Radio Sud", "", common + long_speech),
                spoken("La Vigie", "", "« Les truites remontent la rivière », a déclaré Odile Brassac.")});
  CHECK_FALSE(holds(brief, "Une voix absente"));
}

TEST_CASE("of articles in two languages nobody says that a sentence stands in one only", "[reports][brief]") {
  const std::vector<ReadArticle> readings{
      spoken("Le Quai", "", common + long_speech), spoken("Radio Sud", "", common),
      spoken("The Quay", "", "The harbour board met on Monday. Nobody knows what it costs. Snow fell.",
             "en")};
  const std::string report = with_plain_spaces(render_markdown(
      compose(compare(event_of(readings), readings, agencies(), languages()), phrases_in("fr"))));
  CHECK_FALSE(holds(report, "Seulement dans **"));
  CHECK_FALSE(holds(report, "D’un seul côté"));
  CHECK(holds(report, "Pas comparés à tous les autres"));
}

TEST_CASE("an article without words of its own is not the one with the fewest loaded ones",
          "[reports][brief]") {
  std::string text;
  for (int time = 0; time < 40; ++time)
    text += "Le conseil a voté mardi soir la construction scandaleuse du grand pont de la ville. ";
  CHECK_FALSE(holds(brief_of({spoken("Le Quai", "", text), spoken("Radio Sud", "", "")}), "Des mots qui"));
}
