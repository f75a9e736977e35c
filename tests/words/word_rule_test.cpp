#include "analysis/words/word_rule.h"

#include <catch2/catch.hpp>

using crossread::Text;
using crossread::words_in;

namespace {
std::uint32_t words(const char* utf8) {
  const Text text(utf8);
  return words_in(text, text.span());
}
}  // namespace

TEST_CASE("an elided article and its noun are one word, as readers count them", "[words]") {
  CHECK(words("L'alliance hésite.") == 2);
}

TEST_CASE("marks between spaces are no words, whatever the space", "[words]") {
  CHECK(words("« Où ? »") == 1);
  CHECK(words("Près de 35\u00a0% des voix\u202f: un record") == 7);
  CHECK(words("– Non, dit-elle…") == 2);
}

TEST_CASE("words of any script are counted where spaces part them", "[words]") {
  CHECK(words("Москва отвечает") == 2);
  CHECK(words("") == 0);
  CHECK(words(" \n ") == 0);
}

TEST_CASE("only the words inside a span are counted", "[words]") {
  const Text text("Éole souffle. Il pleut.");
  CHECK(words_in(text, {0, 13}) == 2);
  CHECK(words_in(text, {14, 23}) == 2);
}
