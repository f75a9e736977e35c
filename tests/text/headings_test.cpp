#include "analysis/text/headings.h"

#include <catch2/catch.hpp>

#include "tests/support/articles.h"

using namespace crossread;
using crossread::test::read;

namespace {

std::vector<std::string> sentences_of(const Document& document) {
  std::vector<std::string> sentences;
  for (const Sentence& sentence : document.sentences)
    sentences.emplace_back(document.text.slice(sentence.span));
  return sentences;
}

}  // namespace

TEST_CASE("an intertitle is no sentence and its paragraph stays, empty", "[text]") {
  const Document document =
      without_headings(read("Le pont est fermé.\n\nUne longue attente\n\nRien ne bouge."));
  CHECK(sentences_of(document) == std::vector<std::string>{"Le pont est fermé.", "Rien ne bouge."});
  REQUIRE(document.paragraphs.size() == 3);
  CHECK(document.text.slice(document.paragraphs[1]) == "Une longue attente");
  CHECK(document.sentences[1].paragraph == 2);
}

TEST_CASE("tokens that are left still belong to their sentences", "[text]") {
  const Document document = without_headings(
      read("Le pont est fermé.\n\n« Une longue attente »\n\nRien ne bouge. Le maire attend.\n\nFin."));
  std::uint32_t next = 0;
  for (const Sentence& sentence : document.sentences) {
    CHECK(sentence.first_token == next);
    next = sentence.last_token;
    CHECK(document.tokens[sentence.first_token].span.begin == sentence.span.begin);
    CHECK(document.tokens[sentence.last_token - 1].span.end == sentence.span.end);
  }
  CHECK(next == document.tokens.size());
}

TEST_CASE("what may be a sentence of its own is no intertitle", "[text]") {
  const std::string begin = "Le pont est fermé.\n\n", end = "\n\nRien ne bouge.";
  for (const char* kept : {"Que fait le maire ?", "« Rien ne bouge. »", "Le maire dit :", "- douze barrières",
                           "Il attend. Rien ne bouge"}) {
    CAPTURE(kept);
    const Document document = read(begin + kept + end);
    CHECK(sentences_of(without_headings(document)) == sentences_of(document));
  }
}

TEST_CASE("a text without stops, a last line and a text of one line keep their sentences", "[text]") {
  for (const char* text : {"Le pont fermé\n\nLe maire attend\n\nRien ne bouge", "Le pont est fermé",
                           "Le pont est fermé.\n\nRien ne bouge.\n\nLa rédaction", ""}) {
    CAPTURE(text);
    const Document document = read(text);
    CHECK(sentences_of(without_headings(document)) == sentences_of(document));
  }
}

TEST_CASE("two intertitles in a row are both set apart", "[text]") {
  const Document document = without_headings(
      read("Le pont est fermé.\n\nLa ville\n\nUne longue attente\n\nRien ne bouge.\n\nLe maire attend."));
  CHECK(document.sentences.size() == 3);
}
