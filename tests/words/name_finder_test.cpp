#include "analysis/words/name_finder.h"

#include <catch2/catch.hpp>

#include "analysis/lexicon/languages.h"
#include "tests/support/articles.h"

using namespace crossread;

namespace {

Document shipped(const std::string& text) {
  return test::read(text);
}

/// Of the Boreal Guard and of quarrels, which no lexicon has.
Language language() {
  Language language;
  language.alike.spellings = {{"garda", "garde"}};
  language.namings = {
      {.referent = "la Garde", .names = {"Garde boréale", "GB", "GARBO", "milice"}, .is_sure = true},
      {.referent = "la querelle", .names = {"querelle", "guerre"}, .is_sure = false}};
  return language;
}

std::vector<std::string> found_in(const NameFinder& finder, const std::string& text) {
  const Document document = shipped(text);
  std::vector<std::string> found;
  for (const NameUse& use : finder.names_in(document)) {
    CHECK(document.tokens[use.token].span.begin == use.span.begin);
    found.push_back(finder.families()[use.family].names[use.name] + ": " +
                    std::string(document.text.slice(use.span)));
  }
  return found;
}

}  // namespace

TEST_CASE("names of a family are found whatever their case, the longest of overlapping ones", "[words]") {
  const Language words = language();
  const NameFinder finder(words);
  CHECK(found_in(finder, "La Garde boréale avance. La MILICE recule.") ==
        std::vector<std::string>{"Garde boréale: Garde boréale", "milice: MILICE"});
  CHECK(found_in(finder, "Rien ne bouge.").empty());
  CHECK(found_in(finder, "").empty());
}

TEST_CASE("a name of two capitals is found in capitals only, a longer one with a capital", "[words]") {
  const Language words = language();
  const NameFinder finder(words);
  CHECK(found_in(finder, "La GB avance, la gb recule, Gb aussi.") == std::vector<std::string>{"GB: GB"});
  CHECK(found_in(finder, "La Garbo avance, la GARBO recule, la garbo aussi.") ==
        std::vector<std::string>{"GARBO: Garbo", "GARBO: GARBO"});
}

TEST_CASE("another spelling of a word is the same name", "[words]") {
  const Language words = language();
  const NameFinder finder(words);
  CHECK(found_in(finder, "La Garda boréale avance.") ==
        std::vector<std::string>{"Garde boréale: Garda boréale"});
}

TEST_CASE("no name reaches over the end of a sentence", "[words]") {
  const Language words = language();
  CHECK(found_in(NameFinder(words), "Il monte la garde. Boréale, la nuit tombe.").empty());
}

TEST_CASE("a text explains an acronym by the name before it", "[words]") {
  const auto families = acronyms_in(shipped("L'Office des eaux vives (OEV) ferme. Il siège à Gray (HS)."));
  REQUIRE(families.size() == 1);
  CHECK(families[0].names == std::vector<std::string>{"Office des eaux vives", "OEV"});
  CHECK(families[0].referent == "Office des eaux vives");
  CHECK(acronyms_in(shipped("(OE) ferme. Des eaux (oe). Office (O).")).empty());
}

TEST_CASE("what a text explains is no second family of a known name", "[words]") {
  const Language words = language();
  const NameFinder finder(words, {{.referent = "Garde boréale", .names = {"Garde boréale", "XY"}},
                                  {.referent = "Office", .names = {"Office des eaux", "OE"}}});
  CHECK(finder.families().size() == 3);
  CHECK(found_in(finder, "XY hésite, OE hésite.") == std::vector<std::string>{"OE: OE"});
}
