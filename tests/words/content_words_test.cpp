#include "analysis/words/content_words.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/support/articles.h"

using crossread::content_words;
using crossread::Document;
using crossread::WordCount;
using crossread::test::read;

namespace {
const WordCount* find(const std::vector<WordCount>& words, std::string_view key) {
  const auto found = std::ranges::find(words, key, &WordCount::key);
  return found == words.end() ? nullptr : &*found;
}
}  // namespace

TEST_CASE("a word is counted with its places, whatever its case and accents", "[words]") {
  const Document document = read("L'État hésite. Les maires de l'Etat attendent l'ÉTAT.");
  const auto words = content_words(document);
  const WordCount* state = find(words, "etat");
  REQUIRE(state != nullptr);
  REQUIRE(state->spans.size() == 3);
  CHECK(document.text.slice(state->spans[0]) == "État");
  CHECK(document.text.slice(state->spans[2]) == "ÉTAT");
}

TEST_CASE("function words, numbers, marks and single letters are no content words", "[words]") {
  const auto words = content_words(read("Le 12 mars, M et la mairie ont voté : 49 voix."));
  CHECK(find(words, "le") == nullptr);
  CHECK(find(words, "12") == nullptr);
  CHECK(find(words, "m") == nullptr);
  CHECK(find(words, "mairie") != nullptr);
}

TEST_CASE("content words come in the order of their keys and an empty text has none", "[words]") {
  const auto words = content_words(read("Zone, arbre, mairie."));
  CHECK(std::ranges::is_sorted(words, {}, &WordCount::key));
  CHECK(content_words(Document{}).empty());
}
