#include "analysis/text/tokens.h"

#include <catch2/catch.hpp>
#include <string>

#include "analysis/lexicon/languages.h"
#include "tests/text/case_blocks.h"
#include "tests/text/rules.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

std::string parted(const std::string& utf8, const TextRules& rules) {
  const Text text(utf8);
  WordMemory words(utf8.size());
  std::string tokens;
  for (const Token& token : tokens_of(text, text.span(), rules, nullptr, words))
    tokens.append(tokens.empty() ? "" : "|").append(text.slice(token.span));
  return tokens;
}

void check_cases(const TextRules& french, const TextRules& english) {
  for (const CaseBlock& block : case_blocks_of("tokens.txt")) {
    INFO(block.why);
    const std::size_t line_end = block.text.find('\n');
    REQUIRE(line_end != std::string::npos);
    CHECK(parted(block.text.substr(0, line_end), block.why.starts_with("fr") ? french : english) ==
          block.text.substr(line_end + 1));
  }
}

TokenKind kind_of(const std::string& utf8) {
  const Text text(utf8);
  WordMemory words(utf8.size());
  const auto tokens = tokens_of(text, text.span(), french_rules(), nullptr, words);
  REQUIRE(tokens.size() == 1);
  return tokens[0].kind;
}

}  // namespace

TEST_CASE("news is parted into tokens", "[text][tokens]") {
  check_cases(french_rules(), english_rules());
}

TEST_CASE("the lexicons part news into the same tokens", "[text][tokens][lexicons]") {
  const Languages languages = load_languages();
  check_cases(languages.of("fr").text, languages.of("en").text);
}

TEST_CASE("a token's kind tells words, numbers, punctuation and symbols apart", "[text][tokens]") {
  CHECK(kind_of("cessez-le-feu") == TokenKind::word);
  CHECK(kind_of("F-16") == TokenKind::word);
  CHECK(kind_of("150 000") == TokenKind::number);
  CHECK(kind_of("18h30") == TokenKind::number);
  CHECK(kind_of("…") == TokenKind::punctuation);
  CHECK(kind_of("»") == TokenKind::punctuation);
  CHECK(kind_of("€") == TokenKind::symbol);
  CHECK(kind_of("😀") == TokenKind::symbol);
}

TEST_CASE("a token is found again by its folded form", "[text][tokens]") {
  const Text text("L’ÉTAT");
  WordMemory words(0);
  const auto tokens = tokens_of(text, text.span(), french_rules(), nullptr, words);
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].folded == "l'");
  CHECK(tokens[1].folded == "etat");
}

TEST_CASE("a token knows how its letters are written", "[text][tokens]") {
  const Text text("Élysée elle iPhone 18h30 OTAN");
  WordMemory words(0);
  std::string capitalised, lower;
  for (const Token& token : tokens_of(text, text.span(), french_rules(), nullptr, words)) {
    capitalised += token.is_capitalised ? '1' : '0';
    lower += token.is_lower_case ? '1' : '0';
  }
  CHECK(capitalised == "10001");
  CHECK(lower == "01000");
}

TEST_CASE("a part of a text is parted at its own borders", "[text][tokens]") {
  const Text text("Le cessez-le-feu");
  WordMemory words(0);
  CHECK(tokens_of(text, {3, 9}, french_rules(), nullptr, words).back().folded == "cessez");
  CHECK(tokens_of(text, {3, 3}, french_rules(), nullptr, words).empty());
}
