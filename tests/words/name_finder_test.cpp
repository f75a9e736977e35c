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

TEST_CASE("a prefix in small letters is no part of a name", "[words]") {
  const Language words = language();
  const Document document = shipped("Un discours anti-GARBO. Sainte-GB ferme.");
  const auto uses = NameFinder(words).names_in(document);
  REQUIRE(uses.size() == 1);
  CHECK(document.text.slice(uses[0].span) == "GARBO");
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

TEST_CASE("what a text says that a name means goes before the lexicon, in that article", "[words]") {
  const Language words = language();
  NameFinder finder(words);
  const auto office = finder.add_family("Office");
  finder.add_name(office, "Office des eaux");
  finder.add_name(office, "GB", 0);
  const auto family_in = [&](std::uint32_t article) {
    return finder.names_in(shipped("La GB hésite."), article).at(0).family;
  };
  CHECK(family_in(0) == office);
  CHECK(family_in(1) != office);
  CHECK(finder.family_of("GB", 0) == office);
}

TEST_CASE("an acronym that two articles explain in two ways means nothing in a third", "[words]") {
  const Language words = language();
  NameFinder finder(words);
  for (const std::uint32_t article : {0U, 1U})
    finder.add_name(finder.add_family("family of " + std::to_string(article)), "XY", article);
  CHECK(finder.names_in(shipped("L'XY hésite."), 0).size() == 1);
  CHECK(finder.names_in(shipped("L'XY hésite."), 2).empty());
}

TEST_CASE("a name that a text gives has its capital, and is no part of another name", "[words]") {
  const Language words = language();
  NameFinder finder(words);
  const auto family = finder.add_family("Valtour");
  finder.add_name(family, "Valtour");
  finder.add_name(family, "Truelle");
  CHECK(found_in(finder, "Puis la Truelle pose une truelle.") ==
        std::vector<std::string>{"Truelle: Truelle"});
  CHECK(found_in(finder, "Hier, Julie Valtour a parlé. Hier, Valtour est parti.").size() == 1);
}

TEST_CASE("a word in another sense is no name, nor is it up to the end of the paragraph", "[words]") {
  Language words = language();
  words.namings[0].other_senses = {{.phrase = "milice des fourmis"}, {.phrase = "milice", .beside = "ruche"}};
  const NameFinder finder(words);
  CHECK(found_in(finder, "La milice entre. La milice des fourmis sort. La milice rentre.").size() == 1);
  CHECK(found_in(finder, "La milice garde la ruche.").empty());
  CHECK(found_in(finder, "La milice des fourmis sort.\n\nLa milice rentre.").size() == 1);
}
