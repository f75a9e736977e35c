#include "analysis/words/units.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "analysis/text/reading.h"
#include "analysis/words/concordance.h"
#include "analysis/words/count_words.h"
#include "analysis/words/stretches.h"
#include "tests/support/articles.h"

using namespace crossread;
using crossread::test::languages;
using crossread::test::read;

namespace {

const TextRules& french() {
  return languages().of("fr").text;
}

std::vector<UnitUse> units(const Document& document, UnitRule rule, const std::vector<Span>& counted) {
  return units_of(document, rule, counted, french());
}

std::vector<UnitUse> units(const Document& document, UnitRule rule = {}) {
  return units(document, rule, {document.text.span()});
}

std::vector<std::string> keys(const Document& document, UnitRule rule, const std::vector<Span>& counted) {
  std::vector<std::string> found;
  for (const UnitUse& unit : units(document, rule, counted)) found.push_back(unit.key);
  return found;
}

/// The counts as lines, sorted.
std::vector<std::string> lines_of(const std::vector<UnitCount>& counts) {
  std::vector<std::string> lines;
  for (const auto& [key, count, content] : counts)
    lines.push_back(key + " " + std::to_string(count) + " " + std::to_string(content));
  std::ranges::sort(lines);
  return lines;
}

std::vector<std::string> keys(const std::string& text, UnitRule rule = {}) {
  const Document document = read(text);
  return keys(document, rule, {document.text.span()});
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("words are counted in lower case, elisions apart, marks not", "[words][keyness]") {
  CHECK(keys("L'OTAN hésite : 28 États !") == Keys{"l'", "otan", "hésite", "28", "états"});
  CHECK(keys("L’OTAN") == keys("l'Otan"));
  CHECK(keys("").empty());
}

TEST_CASE("runs of words end at marks and at the end of a sentence", "[words][keyness]") {
  CHECK(keys("Le pont ferme, le bac reste. Il pleut.", {.length = 2}) ==
        Keys{"le pont", "pont ferme", "le bac", "bac reste", "il pleut"});
  CHECK(keys("L'OTAN hésite. Il pleut.", {.length = 3}) == Keys{"l'otan hésite"});
  CHECK(keys("Non. Non.", {.length = 2}).empty());
}

TEST_CASE("a name is one unit, and only names are of content", "[words][keyness]") {
  const Document document = read("La maire Odile Brassac attend à Gray.");
  const std::vector<Span> names{{9, 22}, {32, 36}};
  const auto found = units_with_names(document, names, {document.text.span()}, french());
  REQUIRE(found.size() == 6);
  CHECK(found[2].key == "odile brassac");
  CHECK(document.text.slice(found[2].span) == "Odile Brassac");
  CHECK(found[5].key == "gray");
  for (std::size_t at = 0; at < found.size(); ++at) CHECK(found[at].content == (at == 2 || at == 5));
  CHECK(units_with_names(document, {}, {document.text.span()}, french()).size() == 7);
}

TEST_CASE("a name outside the counted stretches does not count", "[words][keyness]") {
  const Document document = read("Odile Brassac attend Paul Ferrand.");
  const std::vector<Span> names{{0, 13}, {21, 33}};
  const auto found = units_with_names(document, names, {{14, 34}}, french());
  REQUIRE(found.size() == 2);
  CHECK(found[1].key == "paul ferrand");
}

TEST_CASE("a run is one of content where it begins and ends with such a word", "[words][keyness]") {
  const Document document = read("Le maire de Gray");
  const auto runs = units(document, {.length = 3});
  REQUIRE(runs.size() == 2);
  CHECK_FALSE(runs[0].content);
  CHECK(runs[1].content);
  CHECK(document.text.slice(runs[1].span) == "maire de Gray");
}

TEST_CASE("only words inside the counted stretches count, and no run goes over a border",
          "[words][keyness]") {
  const Document document = read("Le pont ferme « dès lundi matin » et rouvre.");
  const Span quoted{14, 31};
  CHECK(keys(document, {}, {quoted}) == Keys{"dès", "lundi", "matin"});
  CHECK(keys(document, {}, outside({quoted}, document.text.span())) ==
        Keys{"le", "pont", "ferme", "et", "rouvre"});
  CHECK(keys(document, {.length = 2}, {{0, 7}, {8, 13}}) == Keys{"le pont"});
  CHECK(keys(document, {}, {}).empty());
}

TEST_CASE("the outlet's words and the quoted ones are all words", "[words][keyness]") {
  const Document document = read("« Non », dit-elle. Le maire ajoute que « rien ne presse ». Il part.");
  const std::vector<Span> quoted = merged({{40, 57}, {0, 7}, {42, 50}});
  const std::size_t own = keys(document, {}, outside(quoted, document.text.span())).size();
  CHECK(own + keys(document, {}, quoted).size() == keys(document, {}, {document.text.span()}).size());
}

TEST_CASE("spans that overlap or touch become one, and what is outside fills the rest", "[words][keyness]") {
  CHECK(merged({{5, 7}, {1, 3}, {3, 4}, {6, 9}, {2, 2}}) == std::vector<Span>{{1, 4}, {5, 9}});
  CHECK(outside({{2, 4}, {3, 6}}, {0, 9}) == std::vector<Span>{{0, 2}, {6, 9}});
  CHECK(outside({{0, 9}}, {0, 9}).empty());
  CHECK(outside({}, {0, 9}) == std::vector<Span>{{0, 9}});
}

TEST_CASE("a tally has each unit once and adds up to all of them", "[words][keyness]") {
  CHECK(lines_of(tally(units(read("Le pont, le bac et le pont.")))) ==
        Keys{"bac 1 1", "et 1 0", "le 3 0", "pont 2 2"});
}

TEST_CASE("a short form is one word, whether its stop is that of the sentence or not", "[words][keyness]") {
  CHECK(keys("Il vend du pain, etc. Il ferme.")[4] == "etc");
  CHECK(keys("M. Daval vend etc. et part.")[0] == "m");
  CHECK(keys("M. Daval vend etc. et part.")[3] == "etc");
}

TEST_CASE("words counted without reading the text are those of the text that is read", "[words][keyness]") {
  for (const std::string text :
       {"L’OTAN et l'Otan : « Non ! », a-t-il dit (deux fois). Aujourd'hui, M. Daval, etc.",
        "150 000 habitants, 12 500,25 euros, le 12/03/2018 à 18:30, soit 1 000\n500 de plus ; 35\u00A0% en "
        "2019.",
        "Voir www.valbelle.fr/a ou redaction@valbelle.fr… J.-M. Roc, l'« État » et les U.S.A. Rendez-vous. "
        "Là.",
        "Straße, naïf, ŒUVRE, Łódź, ×2, 3÷4, Москва, 東京, e\u0301te, soft\u00ADhyphen ; \u2019\u2018 "
        "''ici'' 20-year-old",
        "sources.Le maire\u202F!\u3000Non?Oui \tfin\r\n\r\nde ligne.", "", " \n ", "...", "12", "a", ".",
        ", .,",
        "Il vit aux U.S. Le J.-M. etc... etc., l'. l', 12. 500 a.m. N. 3, 100, 000 (www.valbelle.fr/a). "
        "x@y.fr."}) {
    INFO(text);
    const Document document = document_of(text, french());
    CHECK(lines_of(count_words(document.text.bytes(), french())) == lines_of(tally(units(document))));
  }
}

TEST_CASE("a concordance shows each place in its surroundings, whole words only", "[words][keyness]") {
  const Document document = read("La mairie ferme le Pont de Gray mardi. Le pont rouvrira.");
  const auto sights = concordance_of(document, units(document), "pont", 14);
  REQUIRE(sights.size() == 2);
  CHECK(sights[0].left == "ferme le");
  CHECK(sights[0].word == "Pont");
  CHECK(sights[0].right == "de Gray mardi");
  CHECK(sights[1].right == "rouvrira.");
  CHECK(concordance_of(document, {}, "pont", 14).empty());
}

TEST_CASE("a concordance takes words without their accents and runs of words", "[words][keyness]") {
  const Document document = read("L'État islamique recule.");
  const auto pairs = units(document, {.length = 2});
  REQUIRE(concordance_of(document, pairs, "etat islamique", 20).size() == 1);
  CHECK(concordance_of(document, pairs, "Etat Islamique", 20)[0].left == "L'");
}
