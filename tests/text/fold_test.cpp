#include "analysis/text/fold.h"

#include <unicode/uchar.h>

#include <catch2/catch.hpp>

#include "analysis/text/utf8.h"

using namespace crossread;

TEST_CASE("case and accents do not part two spellings of a word", "[text][fold]") {
  CHECK(fold("OTAN") == fold("Otan"));
  CHECK(fold("État") == "etat");
  CHECK(fold("ÉTAT") == fold("Etat"));
  CHECK(fold("E\u0301tat") == "etat");
  CHECK(fold("Straße") == "strasse");
  CHECK(fold("Łódź") == "lodz");
  CHECK(fold("Ærø") == "aero");
}

TEST_CASE("ligatures are written out", "[text][fold]") {
  CHECK(fold("Sacré-Cœur") == "sacre-coeur");
  CHECK(fold("ŒUVRE") == "oeuvre");
  CHECK(fold("o\uFB03ce") == "office");
}

TEST_CASE("every apostrophe and every hyphen is one", "[text][fold]") {
  CHECK(fold("l’Élysée") == "l'elysee");
  CHECK(fold("l´Élysée") == "l'elysee");
  CHECK(fold("cessez\u2011le\u2010feu") == "cessez-le-feu");
  CHECK(fold("1914–1918") == "1914–1918");
}

TEST_CASE("soft hyphens and zero-width characters go, a no-break space becomes a space", "[text][fold]") {
  CHECK(fold("gouver\u00ADnement") == "gouvernement");
  CHECK(fold("\uFEFFParis\u200B") == "paris");
  CHECK(fold("150\u00A0000\u202Feuros") == "150 000 euros");
}

TEST_CASE("other scripts fold too and keep the marks that make another letter", "[text][fold]") {
  CHECK(fold("МОСКВА") == "москва");
  CHECK(fold("Αθήνα") == "αθηνα");
  CHECK(fold("が") != fold("か"));
  CHECK(fold("किताब") == "किताब");
}

TEST_CASE("an empty string folds to itself", "[text][fold]") {
  CHECK(fold("").empty());
}

TEST_CASE("folding what is folded changes nothing, for every code point", "[text][fold]") {
  int changed = 0;
  for (std::int32_t code_point = 1; code_point < 0x30000; ++code_point) {
    if (U_IS_SURROGATE(code_point)) continue;
    std::string character;
    crossread::append_code_point(character, code_point);
    const std::string once = fold(character);
    if (fold(once) != once) ++changed;
  }
  CHECK(changed == 0);
}

TEST_CASE("words folded into a memory stay as they are while it grows", "[text][fold]") {
  WordMemory words(4);
  const auto first = folded_into(words, "OTAN");
  const auto second = folded_into(words, "Élysée");
  for (int more = 0; more < 1000; ++more) words.keep("et d'autres mots");
  CHECK(first == "otan");
  CHECK(second == fold("Élysée"));
  CHECK(folded_into(words, "").empty());
}
