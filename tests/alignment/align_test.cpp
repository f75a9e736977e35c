#include <catch2/catch.hpp>

#include "tests/alignment/side_by_side.h"

using namespace crossread;
using tests::side_by_side;

namespace {

constexpr auto agency =
    "Un incendie a détruit dans la nuit de mardi à mercredi la scierie Morel, à Valmont, a annoncé la "
    "préfecture. "
    "« Les flammes ont gagné la toiture en moins de dix minutes », a raconté le capitaine Julien Ferrand. "
    "Soixante pompiers ont été mobilisés jusqu'à l'aube. "
    "Le parquet de Gray a ouvert une enquête pour déterminer l'origine du sinistre.";

}  // namespace

TEST_CASE("a sentence taken over with a few changes is verbatim, one in other words is reworded",
          "[alignment][fr]") {
  const auto both =
      side_by_side(agency,
                   "« Les flammes ont gagné la toiture en moins de dix minutes », raconte Julien Ferrand. "
                   "Une enquête a été ouverte par le parquet de Gray sur l'origine de l'incendie. "
                   "Le club de football de la ville joue samedi.");
  CHECK(both.links() == "1=0 3~1");
}

TEST_CASE("a sentence that was split is linked to both parts", "[alignment][en]") {
  const auto both = side_by_side(
      "The council of Easton rejected the plan for a new stadium on Monday, but it approved two million "
      "dollars to "
      "repair the old bridge. "
      "Rain is expected on Sunday.",
      "The council of Easton rejected the plan for a new stadium on Monday. "
      "It approved two million dollars to repair the old bridge.",
      "en");
  CHECK(both.links() == "0=0 0=1");
}

TEST_CASE("texts about different things have no link", "[alignment][fr]") {
  const auto both = side_by_side(agency,
                                 "Le musée du Sel rouvre ses portes au public après trois ans de travaux. "
                                 "Les visiteurs y verront une barque du Moyen Âge.");
  CHECK(both.links().empty());
  CHECK(both.alignment.passages.empty());
  CHECK(both.alignment.derivation == 0);
  CHECK(both.alignment.b.alone == both.alignment.b.total());
}

TEST_CASE("sentences may be reordered", "[alignment][en]") {
  const auto both = side_by_side(
      "Two divers found the wreck of the Marigold off Easton on Friday. The ship sank in a storm in 1911.",
      "The ship sank in a storm in 1911. Two divers found the wreck of the Marigold off Easton on Friday.",
      "en");
  CHECK(both.links() == "0=1 1=0");
}

TEST_CASE("a text copied whole is wholly derived, and says the same", "[alignment][fr]") {
  const auto both = side_by_side(agency, agency);
  CHECK(both.alignment.derivation == 1);
  CHECK(both.alignment.similarity == Approx(1));
  REQUIRE(both.alignment.passages.size() == 1);
  CHECK(both.alignment.passages[0].a == both.a.text.span());
}

TEST_CASE("texts without words have an alignment", "[alignment]") {
  for (const std::string text : {"", "…", "« ! »"}) {
    const auto both = side_by_side(text, agency);
    CHECK(both.links().empty());
    CHECK(both.alignment.derivation == 0);
    CHECK(both.alignment.similarity == 0);
  }
}
