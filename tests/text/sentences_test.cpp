#include "analysis/text/sentences.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/text/reading.h"
#include "tests/text/case_blocks.h"
#include "tests/text/rules.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

constexpr std::string_view boundary = "¦";

std::string without_boundaries(std::string text) {
  for (std::size_t at = text.find(boundary); at != std::string::npos; at = text.find(boundary, at))
    text.erase(at, boundary.size());
  return text;
}

/// The text with ¦ before each sentence that was found but the first.
std::string with_boundaries(const Document& document) {
  std::string text;
  std::uint32_t at = 0;
  for (std::size_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
    const std::uint32_t begin = document.sentences[sentence].span.begin;
    text += document.text.slice({at, begin});
    if (sentence > 0) text += boundary;
    at = begin;
  }
  return text.append(document.text.slice({at, document.text.size()}));
}

void check_cases(const std::string& file_name, const TextRules& rules) {
  for (const CaseBlock& block : case_blocks_of(file_name)) {
    INFO(block.why);
    CHECK(with_boundaries(document_of(without_boundaries(block.text), rules)) == block.text);
  }
}

std::string icu_sentences(const std::string& utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> iterator(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
  const auto text = icu::UnicodeString::fromUTF8(utf8);
  iterator->setText(text);
  std::string marked;
  int begin = 0;
  for (int end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
    if (begin > 0) marked += boundary;
    text.tempSubStringBetween(begin, end).toUTF8String(marked);
    begin = end;
  }
  return marked;
}

}  // namespace

TEST_CASE("French news is parted into sentences", "[text][sentences][fr]") {
  check_cases("sentences.fr.txt", french_rules());
}

TEST_CASE("English news is parted into sentences", "[text][sentences][en]") {
  check_cases("sentences.en.txt", english_rules());
}

TEST_CASE("the lexicons part news into the same sentences", "[text][sentences][lexicons]") {
  const Languages languages = load_languages();
  check_cases("sentences.fr.txt", languages.of("fr").text);
  check_cases("sentences.en.txt", languages.of("en").text);
  check_cases("sentences.de.txt", languages.of("de").text);
}

TEST_CASE("without a language's rules, plain sentences end where Unicode's iterator ends them",
          "[text][sentences]") {
  for (const std::string text :
       {"Il part. Elle reste ! Qui vient ? Personne.", "Он ушёл. Она осталась! Кто придёт?",
        "橋は閉鎖された。市長は待つ。誰も来ない。", "पुल बंद है। मेयर इंतज़ार करते हैं।",
        "Η γέφυρα έκλεισε. Ο δήμαρχος περιμένει.", "أغلق الجسر. ينتظر العمدة؟ لا أحد."})
    CHECK(with_boundaries(document_of(text, TextRules{})) == icu_sentences(text));
}
