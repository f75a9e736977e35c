#include "analysis/text/language.h"

#include <catch2/catch.hpp>
#include <string>

using crossread::language_of;

namespace {

const std::string french =
    "Le conseil municipal de Valmont a voté mardi la fermeture du vieux pont, jugé trop dangereux pour les "
    "camions. Les habitants de la rive gauche demandent qu'une navette soit mise en place avant l'hiver.";
const std::string english =
    "The town council of Easton voted on Tuesday to close the old bridge, which engineers had called unsafe "
    "for "
    "lorries. Residents of the west bank want a shuttle bus before the winter.";
const std::string german =
    "Der Stadtrat von Altdorf hat am Dienstag beschlossen, die alte Brücke zu schließen, die für Lastwagen "
    "als "
    "zu gefährlich gilt. Die Anwohner fordern einen Pendelbus noch vor dem Winter.";

}  // namespace

TEST_CASE("the language of an article is told from its text", "[text][language]") {
  CHECK(language_of(french) == "fr");
  CHECK(language_of(english) == "en");
  CHECK(language_of(german) == "de");
}

TEST_CASE("a foreign quotation does not change an article's language", "[text][language]") {
  CHECK(language_of(french + " \"We are very concerned about the bridge\", a dit l'ingénieur. " + french) ==
        "fr");
  CHECK(language_of("\"We are very concerned about the bridge.\" " + french) == "fr");
  CHECK(language_of(english + " « Nous sommes très inquiets pour le pont », the mayor said. ") == "en");
}

TEST_CASE("a wrong hint does not overrule an article", "[text][language]") {
  CHECK(language_of(french, "en") == "fr");
}

TEST_CASE("a hint decides where the text is too short", "[text][language]") {
  CHECK(language_of("Valmont : 3-1", "fr-FR") == "fr");
  CHECK(language_of("", "en_US") == "en");
  CHECK(language_of("", "fra") == "fr");
}

TEST_CASE("what tells no language has none", "[text][language]") {
  CHECK(language_of("").empty());
  CHECK(language_of("123 456 !!!", "none of them").empty());
  CHECK(language_of("\xFF\xFE").empty());
}
