#include "analysis/lexicon/topic_words.h"

#include <catch2/catch.hpp>

#include "analysis/lexicon/check.h"
#include "analysis/lexicon/languages.h"
#include "analysis/text/fold.h"
#include "tests/lexicon/folder.h"

using namespace crossread;

TEST_CASE("common words of news stand in more articles than rare ones, unlisted ones in the fewest",
          "[lexicon]") {
  const Languages languages;
  const TopicWords& french = languages.of("fr").topics;
  CHECK(french.share_of_articles("dire") > french.share_of_articles("lycee"));
  CHECK(french.share_of_articles("lycee") > french.share_of_articles("passementerie"));
  CHECK(french.share_of_articles("passementerie") > 0);
  CHECK(french.share_of_articles("dire") < 1);
}

TEST_CASE("a language without counts does not tell how common a word is", "[lexicon]") {
  const Languages languages;
  CHECK_FALSE(languages.of("de").topics.share_of_articles("brucke"));
  CHECK_FALSE(languages.of("xx").topics.share_of_articles("word"));
}

TEST_CASE("words of two languages meet in English", "[lexicon][fr][en]") {
  const Languages languages;
  CHECK(languages.of("fr").topics.english.at("greve") == "strike");
  CHECK(languages.of("fr").topics.english.at("manifestation") == "protest");
  CHECK(languages.of("en").topics.english.at("demonstration") == "protest");
  for (const auto& [word, english] : languages.of("fr").topics.english) CHECK(english == fold(english));
}

TEST_CASE("no translation leads on to another word", "[lexicon][en]") {
  const Languages languages;
  const auto& synonyms = languages.of("en").topics.english;
  for (const auto& code : {"fr", "en"})
    for (const auto& [word, english] : languages.of(code).topics.english) {
      CAPTURE(code, word, english);
      CHECK_FALSE(synonyms.contains(english));
    }
}

TEST_CASE("ordinals are numbers in every gender", "[lexicon]") {
  const Languages languages;
  CHECK(languages.of("fr").topics.ordinals.at("premiere") == 1);
  CHECK(languages.of("fr").topics.ordinals.at("huitieme") == 8);
  CHECK(languages.of("en").topics.ordinals.at("eighth") == 8);
}

TEST_CASE("counts laid on those of the program count", "[lexicon]") {
  const LexiconFolder folder;
  folder.write("de/document_frequencies.tsv", "word\tarticles\nBrücke\t40\nRegierung\t900\n");
  const Languages languages = load_languages(folder.path());
  CHECK(languages.of("de").topics.share_of_articles("brucke") == Approx(0.004));
  CHECK(languages.of("de").topics.share_of_articles("riss") == Approx(0.002));
}

TEST_CASE("a count that is no number is named with its line", "[lexicon]") {
  const LexiconFolder folder;
  folder.write("xx/language.tsv", "code\tname\nxx\tExample\n");
  folder.write("xx/document_frequencies.tsv", "word\tarticles\nbridge\tmany\n");
  const auto faults = check_lexicons(folder.path());
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].path.ends_with("xx/document_frequencies.tsv"));
  CHECK(faults[0].line == 2);
}
