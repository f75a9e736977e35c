#include "analysis/terms/negation.h"

#include <catch2/catch.hpp>

#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

bool negated(const std::string& text, const std::string& word, std::string_view code = "fr") {
  const TermRows rows{{"evaluative", word + "\tnoun | adjective\t2"}};
  return marked(text, language_with(rows, code)).term(word).negated;
}

}  // namespace

TEST_CASE("a word is negated within three words of what negates", "[terms][fr][en]") {
  CHECK(negated("Ce récit n'est pas troublant.", "troublant"));
  CHECK(negated("Ce récit n'est jamais vraiment troublant.", "troublant"));
  CHECK(negated("Un soir sans un mot troublant.", "troublant"));
  CHECK(negated("It was not disturbing.", "disturbing", "en"));
  CHECK(negated("It wasn't very disturbing.", "disturbing", "en"));
  CHECK(negated("They left without any scandal.", "scandal", "en"));
}

TEST_CASE("the English no negates", "[terms][en]") {
  CHECK(negated("There was no scandal.", "scandal", "en"));
}

TEST_CASE("a word is not negated farther than three words away", "[terms][fr][en]") {
  CHECK(negated("Il vit sans le moindre récit troublant.", "troublant") == false);
  CHECK_FALSE(negated("It is not a long and rather disturbing tale.", "disturbing", "en"));
}

TEST_CASE("a mark between parts a word from what negates", "[terms][fr][en]") {
  CHECK_FALSE(negated("Il ne parle pas, troublant silence.", "troublant"));
  CHECK_FALSE(negated("It was not new: disturbing as ever.", "disturbing", "en"));
}

TEST_CASE("what negates behind a word or in the sentence before does not negate it", "[terms][fr]") {
  CHECK_FALSE(negated("Ce troublant récit n'est pas lu.", "troublant"));
  CHECK_FALSE(negated("Il ne le dit pas. Troublant récit, troublant soir.", "troublant"));
}

TEST_CASE("a negated term is kept, and does not count", "[terms][fr]") {
  const auto read =
      marked("Ce récit n'est pas troublant.", language_with({{"evaluative", "troublant\tadjective\t2"}}));
  CHECK(read.found() == std::vector<std::string>{"troublant"});
  CHECK(read.counted().empty());
  CHECK(read.term("troublant").score == 0);
}

TEST_CASE("a phrase that begins with what negates is not negated by it", "[terms][fr]") {
  const auto read =
      marked("Une crise sans précédent.", language_with({{"intensifier", "=sans précédent\tphrase\t2"}}));
  CHECK(read.counted() == std::vector<std::string>{"sans précédent"});
}
