#include "analysis/text/reading.h"

#include <catch2/catch.hpp>

#include "analysis/lexicon/languages.h"

using namespace crossread;

namespace {

using Words = std::vector<std::string>;

Document read(const Languages& languages, const std::string& text, const std::string& language) {
  return document_of(text, languages.of(language).text, nullptr);
}

Words sentences_of(const Document& document) {
  Words sentences;
  for (const Sentence& sentence : document.sentences)
    sentences.emplace_back(document.text.slice(sentence.span));
  return sentences;
}

Words folded_tokens_of(const Document& document) {
  Words tokens;
  for (const Token& token : document.tokens) tokens.emplace_back(token.folded);
  return tokens;
}

}  // namespace

TEST_CASE("a text in a language that only exists as files is read by its rules", "[lexicon]") {
  const auto languages = load_languages(LEXICON_FIXTURES "/italian");
  const std::string text = "Il sig. Rossi parla dell'acqua, ecc. La diga non regge.";
  const Document document = read(languages, text, "it");
  CHECK(sentences_of(document) == Words{"Il sig. Rossi parla dell'acqua, ecc.", "La diga non regge."});
  CHECK(folded_tokens_of(document) == Words{"il", "sig.", "rossi", "parla", "dell'", "acqua", ",", "ecc", ".",
                                            "la", "diga", "non", "regge", "."});
  CHECK(document.tokens[0].word_class == WordClass::determiner);
}

TEST_CASE("the French lexicon keeps titles and short forms inside their sentence", "[lexicon][fr]") {
  const auto languages = load_languages();
  CHECK(sentences_of(
            read(languages, "M. Carter et Mme. Roux ont vu le pont, l'art. 3 etc. Le maire s'en va.", "fr"))
            .size() == 2);
  CHECK(sentences_of(
            read(languages, "Il peint près de la mer. Paul aime son art. Jeanne dort mal. Luc rit.", "fr"))
            .size() == 4);
}

TEST_CASE("the English lexicon keeps titles and short forms inside their sentence", "[lexicon][en]") {
  const auto languages = load_languages();
  CHECK(sentences_of(
            read(languages, "Sen. Doe met Dr. Roe in the U.S. Senate at 3 p.m. on Nov. 4. He left.", "en"))
            .size() == 2);
  CHECK(sentences_of(
            read(languages, "They sat in the sun. Paul drew a red card. Mary was ill. Luke ran.", "en"))
            .size() == 4);
}

TEST_CASE("the German lexicon keeps titles and short forms inside their sentence", "[lexicon][de]") {
  const auto languages = load_languages();
  CHECK(sentences_of(read(languages, "Dr. Roth sah z. B. die Brücke Nr. 3 usw. Der Rat schwieg dazu.", "de"))
            .size() == 2);
  CHECK(sentences_of(read(languages, "So etwas sagt man nicht so. Paul mag dieser Art. Eva auch.", "de"))
            .size() == 3);
}
