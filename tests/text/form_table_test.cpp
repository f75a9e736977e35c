#include "analysis/text/form_table.h"

#include <catch2/catch.hpp>
#include <string>

#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"
#include "tests/text/rules.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

constexpr std::string_view text =
    "“We can't close the mill,” the ex-mayor's aide told U.S. reporters in Zoreham. "
    "The plans were closed on 12 May, Mr. Carter's office said... Closed?";

/// What differs between two documents, "" if nothing does.
std::string difference(const Document& a, const Document& b) {
  if (a.tokens.size() != b.tokens.size()) return "number of tokens";
  for (std::size_t at = 0; at < a.tokens.size(); ++at) {
    const Token &one = a.tokens[at], &other = b.tokens[at];
    const bool same = one.span == other.span && one.kind == other.kind &&
                      one.word_class == other.word_class && one.verb_form == other.verb_form &&
                      one.is_capitalised == other.is_capitalised &&
                      one.is_lower_case == other.is_lower_case && one.is_as_folded == other.is_as_folded &&
                      one.folded == other.folded && one.lemma == other.lemma;
    if (!same) return std::string(a.text.slice(one.span));
  }
  return "";
}

/// Keeps as many forms as there is room for.
void fill(const Morphology& morphology) {
  int unkept = 0;
  for (int number = 0; unkept < 1000; ++number) {
    const std::string form = "w" + std::to_string(number);
    if (morphology.form_of(form, StringHash{}(form), Piece::Kind::word) == nullptr) ++unkept;
  }
}

}  // namespace

TEST_CASE("a form is read once", "[text][morphology]") {
  const TextRules rules = english_rules();
  const Morphology morphology(rules);
  const WordForm* form = morphology.form_of("Plans", StringHash{}("Plans"), Piece::Kind::word);
  REQUIRE(form != nullptr);
  CHECK(form->token.folded == "plans");
  CHECK(form->lower == "plans");
  CHECK(form->token.span == Span{0, 5});
  CHECK(morphology.form_of("Plans", StringHash{}("Plans"), Piece::Kind::word) == form);
}

TEST_CASE("a form that was met as another kind of piece is not taken for it", "[text][morphology]") {
  const TextRules rules = english_rules();
  const Morphology morphology(rules);
  REQUIRE(morphology.form_of("3D", StringHash{}("3D"), Piece::Kind::number) != nullptr);
  CHECK(morphology.form_of("3D", StringHash{}("3D"), Piece::Kind::word) == nullptr);
}

TEST_CASE("a piece knows the forms of its parts", "[text][morphology]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  const WordForm* piece = morphology.form_of("l’été", StringHash{}("l’été"), Piece::Kind::word);
  REQUIRE(piece != nullptr);
  REQUIRE(piece->parts.size() == 2);
  CHECK(piece->parts[0]->token.folded == "l'");
  CHECK(piece->parts[1] == morphology.form_of("été", StringHash{}("été"), Piece::Kind::word));
}

TEST_CASE("a piece that is only ever parted tells nothing else", "[text][morphology]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  const auto form_of = [&](std::string_view written) {
    return morphology.form_of(written, StringHash{}(written), Piece::Kind::word);
  };
  CHECK_FALSE(form_of("l’été")->is_token);
  CHECK(form_of("l’été")->candidates[0].empty());
  REQUIRE(form_of("a-t-elle")->parts.size() == 2);  // « -t-elle » has parts where it stands alone
  CHECK(form_of("a-t-elle")->parts[1]->is_token);
  CHECK_FALSE(form_of("a-t-elle")->parts[1]->candidates[0].empty());
}

TEST_CASE("words made to have one hash are kept until their places are taken", "[text][morphology]") {
  const TextRules rules = english_rules();
  const Morphology morphology(rules);
  FormTable table;
  int kept = 0;
  for (int number = 0; number < 100; ++number)
    if (table.find_or_read("w" + std::to_string(number), 7, Piece::Kind::word, rules, morphology) != nullptr)
      ++kept;
  CHECK(kept == 16);
  CHECK(table.find("w3", 7) != nullptr);
  CHECK(table.find("w99", 7) == nullptr);
}

TEST_CASE("a word longer than any is read but not kept", "[text][morphology]") {
  const TextRules rules = english_rules();
  const Morphology morphology(rules);
  const std::string letters(65, 'a');
  CHECK(morphology.form_of(letters, StringHash{}(letters), Piece::Kind::word) == nullptr);
  const Document document = document_of("The " + letters + " closed.", rules, &morphology);
  CHECK(document.tokens[1].lemma == letters);
  CHECK(document.tokens[1].form == nullptr);
  CHECK(document.tokens[2].form != nullptr);
}

TEST_CASE("a text is read alike whether its forms are new, known or not kept", "[text][morphology]") {
  const TextRules rules = english_rules();
  const Morphology morphology(rules);
  const Document met_first = document_of(std::string(text), rules, &morphology);
  REQUIRE(met_first.tokens.size() > 20);
  CHECK(difference(met_first, document_of(std::string(text), rules, &morphology)) == "");
  const Morphology full(rules);
  fill(full);
  const Document unkept = document_of(std::string(text), rules, &full);
  CHECK(unkept.tokens[2].form == nullptr);
  CHECK(difference(met_first, unkept) == "");
}

TEST_CASE("a document outlives the morphology that it was read with", "[text][morphology]") {
  const TextRules rules = english_rules();
  Document document;
  {
    const Morphology morphology(rules);
    document = document_of("The cities closed.", rules, &morphology);
  }
  CHECK(document.tokens[1].lemma == "city");
  CHECK(document.tokens[2].form->lower == "closed");
}
