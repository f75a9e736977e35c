#include <catch2/catch.hpp>

#include "tests/alignment/side_by_side.h"

using namespace crossread;
using tests::side_by_side;

TEST_CASE("a word that another replaced is one edit", "[alignment][fr]") {
  CHECK(side_by_side("Le maire de Valmont avait jusqu'ici tenu à maintenir ses distances avec le préfet.",
                     "Le maire de Valmont avait jusqu'ici tenu à garder ses distances avec le préfet.")
            .edits() == "maintenir>garder");
}

TEST_CASE("quotation marks, case and accents are no edits", "[alignment][fr]") {
  CHECK(side_by_side("\"L'Etat doit payer le pont de Valmont\", a dit le maire.",
                     "« L’État doit payer le pont de Valmont », a dit le Maire.")
            .edits()
            .empty());
}

TEST_CASE("another spelling of the same word is told from another word", "[alignment][fr]") {
  const auto both = side_by_side("L'armée a repris le village aux combattants jihadistes dimanche soir.",
                                 "L'armée a repris le bourg aux combattants djihadistes dimanche soir.");
  CHECK(both.edits() == "village>bourg, jihadistes~djihadistes");
}

TEST_CASE("words that only one has are insertions and deletions", "[alignment][en]") {
  CHECK(side_by_side("The old bridge of Easton will close before the winter, the mayor said on Tuesday.",
                     "The bridge of Easton will probably close before the winter, the mayor said.", "en")
            .edits() == "-old, +probably, -on Tuesday");
}

TEST_CASE("small words that stand by chance in a rewritten clause belong to the change", "[alignment][fr]") {
  CHECK(side_by_side(
            "« Le pont de Valmont sera fermé dès l'automne et pour deux ans », a déclaré le maire de la "
            "commune lors d'une réunion publique.",
            "« Le pont de Valmont sera fermé dès l'automne et pour deux ans », a-t-il déclaré le 3 mai.")
            .edits() ==
        "a déclaré le maire de la commune lors d'une réunion publique>a-t-il déclaré le 3 mai");
}
