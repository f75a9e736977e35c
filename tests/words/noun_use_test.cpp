#include "analysis/words/noun_use.h"

#include <catch2/catch.hpp>

#include "tests/people/reading.h"

using namespace crossread;

namespace {

/// Whether the word is used as a noun where it first stands.
bool is_noun(const std::string& text, const std::string& word, const std::string& code = "en") {
  const Document document = tests::read_people(text, code).document;
  for (const Sentence& sentence : document.sentences)
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at)
      if (document.tokens[at].folded == word)
        return is_noun_use(document, sentence, at, tests::language(code));
  FAIL("no word " << word);
  return false;
}

}  // namespace

TEST_CASE("a word behind a determiner, a preposition or a noun is a noun", "[words][naming]") {
  CHECK(is_noun("Three killed in attack on inn", "attack"));
  CHECK(is_noun("After the Gorlay shooting, nobody slept.", "shooting"));
  CHECK(is_noun("Hundreds march over river spill", "spill"));
  CHECK(is_noun("They blame last week's leak.", "leak"));
  CHECK(is_noun("Attaque contre une auberge", "attaque", "fr"));
}

TEST_CASE("what somebody does is no noun", "[words][naming]") {
  CHECK_FALSE(is_noun("They attack at dawn.", "attack"));
  CHECK_FALSE(is_noun("They were ready to attack on Monday.", "attack"));
  CHECK_FALSE(is_noun("A man shooting at soldiers was seen.", "shooting"));
  CHECK_FALSE(is_noun("Il attaque une auberge.", "attaque", "fr"));
}
