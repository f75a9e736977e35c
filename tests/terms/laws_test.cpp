// What holds for the loaded terms of any text.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/people/reading.h"
#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  text.reserve(part.size() * times);
  for (std::size_t time = 0; time < times; ++time) text += part;
  return text;
}

const std::vector<std::string>& texts() {
  static const std::vector<std::string> all{
      "",
      "Le maire fustige un « partenariat » honteux. « C'est scandaleux et troublant », a-t-il dit, furieux.",
      "Évidemment, l’odieux régime n'est pas si troublant ; peut-être pas moins de 200 casseurs "
      "s'enflamment.",
      "The regime's so-called \"reform\" is a shameful, utterly reckless sham. “A disgrace,” she raged. No "
      "doubt.",
      "« « honteux » scandaleux « troublant »",
      "Honteux honteux honteux, honteux. Honteux !\n\nHonteux",
      "\xff\xfe honteux \x01 🔥 scandaleux\u0301 ultra-scandaleux"};
  return all;
}

template <typename Check>
void for_each_reading(const Check& check) {
  for (const std::string& text : texts())
    for (const char* code : {"fr", "en"})
      for (const TermMethod method : {TermMethod::model, TermMethod::lexicon}) {
        CAPTURE(text, code);
        check(marked(text, language(code), method));
      }
}

/// A text is read to its end, and its terms lie in it.
void check_ends(const std::string& text, std::string_view code) {
  const auto read = marked(text, language(code), TermMethod::model);
  CHECK(read.terms.searched);
  REQUIRE(read.terms.sentences.size() == read.document.sentences.size());
  for (const Term& term : read.terms.terms) REQUIRE(read.document.text.span().contains(term.span));
}

}  // namespace

TEST_CASE("a term begins and ends with words of one sentence", "[terms]") {
  for_each_reading([](const Marked& read) {
    const auto& tokens = read.document.tokens;
    for (const Term& term : read.terms.terms) {
      CAPTURE(read.text_of(term));
      const auto first =
          std::ranges::find(tokens, term.span.begin, [](const Token& token) { return token.span.begin; });
      const auto last =
          std::ranges::find(tokens, term.span.end, [](const Token& token) { return token.span.end; });
      REQUIRE(first != tokens.end());
      REQUIRE(last != tokens.end());
      CHECK(first <= last);
      CHECK(first->kind == TokenKind::word);
      CHECK(std::ranges::any_of(read.document.sentences,
                                [&](const Sentence& sentence) { return sentence.span.contains(term.span); }));
    }
  });
}

TEST_CASE("terms stand in reading order and do not overlap", "[terms]") {
  for_each_reading([](const Marked& read) {
    for (std::size_t at = 1; at < read.terms.terms.size(); ++at)
      CHECK(read.terms.terms[at - 1].span.end <= read.terms.terms[at].span.begin);
  });
}

TEST_CASE("scores lie between 0 and 1, those of sentences and texts follow from them", "[terms]") {
  for_each_reading([](const Marked& read) {
    double sum = 0;
    REQUIRE(read.terms.sentences.size() == read.document.sentences.size());
    for (std::size_t at = 0; at < read.terms.sentences.size(); ++at) {
      double greatest = 0;
      for (const Term& term : read.terms.terms) {
        CHECK((term.score >= 0 && term.score <= 1));
        if (read.document.sentences[at].span.contains(term.span)) greatest = std::max(greatest, term.score);
      }
      CHECK(read.terms.sentences[at] == greatest);
      sum += greatest;
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, read.terms.sentences.size()));
    CHECK(read.terms.loaded == Approx(sum / count));
  });
}

TEST_CASE("the same text has the same terms, read after read", "[terms]") {
  for (const std::string& text : texts())
    for (const char* code : {"fr", "en"}) {
      const Terms once = marked(text, language(code), TermMethod::model).terms;
      const Terms again = marked(text, language(code), TermMethod::model).terms;
      CHECK(once.terms == again.terms);
      CHECK(once.sentences == again.sentences);
      CHECK(once.loaded == again.loaded);
    }
}

TEST_CASE("model and lexicon find the same listed words", "[terms]") {
  for (const std::string& text : texts())
    for (const char* code : {"fr", "en"})
      CHECK(marked(text, language(code), TermMethod::model).found() == marked(text, language(code)).found());
}

TEST_CASE("a sentence has the same score wherever it stands", "[terms][fr]") {
  const std::string sentence = "Le maire juge scandaleux ce troublant contrat.";
  const auto alone = marked(sentence, language("fr"), TermMethod::model);
  const auto later =
      marked("Le bus part à huit heures. " + sentence + " Il pleut.", language("fr"), TermMethod::model);
  REQUIRE(later.terms.sentences.size() == 3);
  CHECK(later.terms.sentences[1] == alone.terms.sentences[0]);
}

TEST_CASE("a word of a million letters is read to its end", "[terms][hostile]") {
  for (const char* code : {"fr", "en"}) {
    check_ends(std::string(1'000'000, 'a'), code);
    check_ends("ultra" + std::string(1'000'000, 'a'), code);
    check_ends(repeated("anti-", 20'000), code);
  }
}

TEST_CASE("texts of marks alone are read to their end", "[terms][hostile]") {
  constexpr std::size_t times = 3000;
  for (const char* code : {"fr", "en"}) {
    check_ends(repeated(".", times), code);
    check_ends(repeated("« » ", times), code);
    check_ends(repeated(", ; : ! ? ' \" ", times), code);
    check_ends("\xff\xfe\x01", code);
  }
}

TEST_CASE("unbalanced quotation marks are read to their end", "[terms][hostile]") {
  constexpr std::size_t times = 3000;
  for (const char* code : {"fr", "en"}) {
    check_ends(repeated("« honteux ", times), code);
    check_ends(repeated("honteux » ", times), code);
    check_ends(repeated("\"shameful ", times) + "\"", code);
    check_ends(repeated("“ ‘ « ", times), code);
  }
}

TEST_CASE("long chains of listed words and their contexts are read to their end", "[terms][hostile]") {
  constexpr std::size_t times = 3000;
  check_ends(repeated("honteux ", times), "fr");
  check_ends(repeated("régime de ", times), "fr");
  check_ends(repeated("ne pas ", times), "fr");
  check_ends(repeated("le « partenariat » ", times), "fr");
  check_ends(repeated("se se se moquer ", times), "fr");
  check_ends(repeated("shameful ", times), "en");
  check_ends(repeated("no fewer than ", times), "en");
}
