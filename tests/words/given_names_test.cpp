#include "analysis/words/given_names.h"

#include <catch2/catch.hpp>

#include "tests/people/reading.h"

using namespace crossread;

namespace {

using Pairs = std::vector<std::string>;

/// "name = other" of each pair that the text gives.
Pairs given_in(const std::string& text, const std::string& code = "fr") {
  Pairs pairs;
  const auto& language = tests::language(code);
  for (const GivenNames& given : given_names_in(tests::read_people(text, code).document, language))
    pairs.push_back(given.name + " = " + given.other);
  return pairs;
}

}  // namespace

TEST_CASE("a text explains an acronym in brackets, before or behind the name", "[words][naming]") {
  CHECK(given_in("L'Office des eaux vives (OEV) ferme. Il siège à Gray (HS).") ==
        Pairs{"Office des eaux vives = OEV"});
  CHECK(given_in("L'OEV (Office des eaux vives) ferme.") == Pairs{"Office des eaux vives = OEV"});
  CHECK(given_in("(OE) ferme. Des eaux (oe). Office (O). Une grève (OEV).").empty());
}

TEST_CASE("an acronym has a letter for each part of a hyphenated word, and may have small words'",
          "[words][naming]") {
  CHECK(given_in("L'Union des bouchers de Gray-Nord (UBGN) vote.") ==
        Pairs{"Union des bouchers de Gray-Nord = UBGN"});
  CHECK(given_in("The Bureau of Lost Keys (BOLK) and the Ferrymen's Aid Fund (FAF) met.", "en") ==
        Pairs{"Bureau of Lost Keys = BOLK", "Ferrymen's Aid Fund = FAF"});
}

TEST_CASE("an acronym may stand behind a comma and a small word", "[words][naming]") {
  CHECK(given_in("L'Office des eaux vives, ou OEV, ferme.") == Pairs{"Office des eaux vives = OEV"});
  CHECK(given_in("The Millers' Trade Union, or MTU, met.", "en") == Pairs{"Millers' Trade Union = MTU"});
  CHECK(given_in("L'Office des eaux vives, ou XYZ, ferme.").empty());
}

TEST_CASE("a phrase gives a nickname or a former name", "[words][naming]") {
  CHECK(given_in("Le maire Jean Valtour, surnommé « le roi du sable », part.") ==
        Pairs{"Jean Valtour = roi du sable"});
  CHECK(given_in("Jean Valtour, dit « la Truelle », part.") == Pairs{"Jean Valtour = Truelle"});
  CHECK(given_in("La salle Molinard, anciennement Théâtre des arts, rouvre.") ==
        Pairs{"salle Molinard = Théâtre des arts"});
  CHECK(given_in("The Ossay Dome, formerly known as Harper Hall, reopens.", "en") ==
        Pairs{"Ossay Dome = Harper Hall"});
  CHECK(given_in("The Kettle, as fans have called the Ossay Dome since May, is cold.", "en") ==
        Pairs{"Ossay Dome = Kettle"});
}

TEST_CASE("who says something gives nobody a name", "[words][naming]") {
  CHECK(given_in("« Une honte », dit Jean Valtour.").empty());
  CHECK(given_in("Ils iront à Gray, dit le Maçon.").empty());
  CHECK(given_in("Jean Valtour, dit-on, part pour Gray.").empty());
  CHECK(given_in("\"A shame\", called Jean Valtour.", "en").empty());
}

TEST_CASE("an apposition that stands alone again is a name of a thing", "[words][naming]") {
  const std::string again = " Le vieux moulin brûle.";
  CHECK(given_in("Le moulin Ravel, le vieux moulin de la vallée, ferme." + again) ==
        Pairs{"moulin Ravel = vieux moulin"});
  CHECK(given_in("Le moulin Ravel, le vieux moulin de la vallée, ferme.").empty());
  CHECK(given_in("Le moulin Ravel, le vieux moulin, la gare et la poste ferment." + again).empty());
  CHECK(given_in("Le maire Jean Valtour, le premier ministre, part. Le premier ministre dort.").empty());
}
