#include "analysis/text/word_classes.h"

#include <catch2/catch.hpp>
#include <string>

#include "analysis/text/capitals.h"
#include "analysis/text/reading.h"
#include "tests/text/rules.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

Document read(std::string text, const TextRules& rules) {
  const Morphology morphology(rules);
  return document_of(std::move(text), rules, &morphology);
}

const Token& token_of(const Document& document, std::string_view form) {
  for (const Token& token : document.tokens)
    if (document.text.slice(token.span) == form) return token;
  FAIL("no token " << form);
  return document.tokens.front();
}

WordClass class_in(const std::string& text, std::string_view form, const TextRules& rules) {
  return token_of(read(text, rules), form).word_class;
}

/// The forms of a text whose capitals tell names.
std::string names_in(const std::string& text) {
  const Document document = document_of(text, french_rules());
  const std::vector<bool> names = names_by_capital(document);
  std::string forms;
  for (std::size_t at = 0; at < names.size(); ++at)
    if (names[at])
      forms.append(forms.empty() ? "" : " ").append(document.text.slice(document.tokens[at].span));
  return forms;
}

}  // namespace

TEST_CASE("a capital inside a sentence tells a name, one at its beginning does not", "[text][classes]") {
  CHECK(names_in("Le maire Zoreillac part. Police absente.") == "Zoreillac");
  CHECK(names_in("Il dit : « Partez ! »").empty());
  CHECK(names_in("LE MAIRE PART").empty());
}

TEST_CASE("a name that is told inside one sentence is told at the beginning of another", "[text][classes]") {
  CHECK(names_in("Zoreillac part. Pour Zoreillac, tout va.") == "Zoreillac Zoreillac");
  CHECK(names_in("Maire absent. Le Maire et le maire.") == "Maire");
}

TEST_CASE("letters in capitals are a name and no function word", "[text][classes][en]") {
  CHECK(class_in("He asked the IT office about it.", "IT", english_rules()) == WordClass::proper_noun);
  CHECK(class_in("He asked the IT office about it.", "it", english_rules()) == WordClass::pronoun);
}

TEST_CASE("an article makes a noun, a pronoun a verb, an auxiliary a participle", "[text][classes]") {
  CHECK(class_in("Il ferme la ferme.", "ferme", french_rules()) == WordClass::verb);
  CHECK(class_in("La ferme est belle.", "ferme", french_rules()) == WordClass::noun);
  CHECK(class_in("He will report the vote.", "report", english_rules()) == WordClass::verb);
  CHECK(class_in("The report is out.", "report", english_rules()) == WordClass::noun);
}

TEST_CASE("a quotation mark does not hide the word before it", "[text][classes][fr]") {
  CHECK(class_in("Il parle de la « porte ».", "porte", french_rules()) == WordClass::noun);
}

TEST_CASE("an auxiliary keeps its tense where that is known", "[text][classes]") {
  const Document french = read("Les élus étaient partis.", french_rules());
  CHECK(token_of(french, "étaient").lemma == "être");
  const Document english = read("The vote is over.", english_rules());
  CHECK(token_of(english, "is").lemma == "be");
  CHECK(token_of(english, "is").verb_form == VerbForm::none);
}

TEST_CASE("numbers are numerals and marks have no class", "[text][classes]") {
  CHECK(class_in("Il a 150 000 euros.", "150 000", french_rules()) == WordClass::numeral);
  CHECK(class_in("Il part.", ".", french_rules()) == WordClass::unknown);
}

TEST_CASE("a lemma has a straight apostrophe and no capital", "[text][classes]") {
  CHECK(token_of(read("Zoreill’ac part.", french_rules()), "Zoreill’ac").lemma == "zoreill'ac");
}
