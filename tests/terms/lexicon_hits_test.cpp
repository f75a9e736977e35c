#include "analysis/terms/lexicon_hits.h"

#include <catch2/catch.hpp>

#include "tests/people/reading.h"
#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

using Words = std::vector<std::string>;

struct Hits {
  Document document;
  Language language;
  std::vector<LexiconHit> hits;

  const LoadedTerm& term(std::size_t at) const { return language.terms.terms[hits.at(at).term]; }
};

Hits hits_in(const std::string& text, const TermRows& rows, std::string_view code = "fr") {
  Hits read{read_people(text, code).document, language_with(rows, code), {}};
  read.hits = lexicon_hits_of(term_text_of(read.document, read.language));
  return read;
}

}  // namespace

TEST_CASE("nothing counts inside a technical expression", "[terms][fr]") {
  const TermRows rows{{"emotion", "choc\tnoun\t2"}, {"technical", "choc pétrolier\n=prendre de plein choc"}};
  CHECK(found_in("Le choc pétrolier de 1973.", rows).empty());
  CHECK(found_in("Les chocs pétroliers passent, le choc reste.", rows) == Words{"choc"});
  CHECK(found_in("Il faut prendre de plein choc.", rows).empty());
}

TEST_CASE("a term that only overlaps a technical expression stays", "[terms][fr]") {
  const TermRows rows{{"emotion", "terrible choc\tphrase\t2"}, {"technical", "choc pétrolier"}};
  CHECK(found_in("Un terrible choc pétrolier.", rows) == Words{"terrible choc"});
}

TEST_CASE("of overlapping terms the longest wins", "[terms][fr]") {
  const TermRows rows{{"sensational", "bombe\tnoun\t3\nbombe à retardement\tphrase\t1"}};
  const auto read = marked("C'est une bombe à retardement, une bombe.", language_with(rows));
  CHECK(read.found() == Words{"bombe à retardement", "bombe"});
  CHECK(read.term("bombe à retardement").weight == 1);
}

TEST_CASE("of terms of one length the one of the right class wins, then the heavier", "[terms][fr]") {
  const auto classes =
      hits_in("C'est une crainte vive.", {{"emotion", "crainte\tverb\t3\ncrainte\tnoun\t1"}});
  REQUIRE(classes.hits.size() == 1);
  CHECK(classes.term(0).weight == 1);
  CHECK_FALSE(classes.hits[0].other_class);
  const auto weights =
      hits_in("C'est une crainte vive.", {{"emotion", "crainte\tnoun\t1"}, {"label", "crainte\tnoun\t2"}});
  REQUIRE(weights.hits.size() == 1);
  CHECK(weights.term(0).weight == 2);
}

TEST_CASE("a word read as another class than the lexicon's is flagged", "[terms][fr][en]") {
  const TermRows grave{{"evaluative", "grave\tadjective\t2"}};
  const auto adjective = hits_in("La faute est très grave.", grave);
  REQUIRE(adjective.hits.size() == 1);
  CHECK_FALSE(adjective.hits[0].other_class);
  const auto noun = hits_in("The mob broke in.", {{"label", "mob\tverb\t2"}}, "en");
  REQUIRE(noun.hits.size() == 1);
  CHECK(noun.hits[0].other_class);
}

TEST_CASE("a term of several classes fits each of them, a phrase any", "[terms][en]") {
  const auto both = hits_in("The mob broke in.", {{"label", "mob\tverb | noun\t2"}}, "en");
  REQUIRE(both.hits.size() == 1);
  CHECK_FALSE(both.hits[0].other_class);
  const auto phrase = hits_in("The mob broke in.", {{"label", "mob\tphrase\t2"}}, "en");
  REQUIRE(phrase.hits.size() == 1);
  CHECK_FALSE(phrase.hits[0].other_class);
}

TEST_CASE("a participle passes for an adjective", "[terms][en]") {
  const auto read = hits_in("The botched repair took days.", {{"evaluative", "botched\tadjective\t3"}}, "en");
  REQUIRE(read.hits.size() == 1);
  CHECK_FALSE(read.hits[0].other_class);
}

TEST_CASE("a prefix is found at the beginning of words, with or without a hyphen", "[terms][fr]") {
  const TermRows rows{{"label", "ultra*\tprefix\t2\t\t~violet | ~son"}};
  CHECK(found_in("Un groupe ultralibéral et un texte ultra-libéral.", rows) ==
        Words{"ultralibéral", "ultra-libéral"});
}

TEST_CASE("the words that a prefix excepts are not found, in any form", "[terms][fr]") {
  const TermRows rows{{"label", "ultra*\tprefix\t2\t\t~violet | ~son"}};
  CHECK(found_in("Des rayons ultraviolets, un rayon ultra-violet, des ultrasons.", rows).empty());
}

TEST_CASE("a suffix is found at the end of words, but for the words it excepts", "[terms][en]") {
  const TermRows rows{{"sensational", "*gate\tsuffix\t2\t\tfri~ | navi~"}};
  CHECK(found_in("After cakegate came bridge-gate.", rows, "en") == Words{"cakegate", "bridge-gate"});
  CHECK(found_in("The frigate can navigate.", rows, "en").empty());
}

TEST_CASE("an affix alone is no word with that affix", "[terms][fr]") {
  CHECK(found_in("Des ultra sont venus, un ultra aussi.", {{"label", "ultra*\tprefix\t2"}}).empty());
}

TEST_CASE("a word with the capital of a name does not count", "[terms][fr][en]") {
  const TermRows rows{{"label", "rebelle\tnoun | adjective\t2"}};
  CHECK(found_in("Hier, le groupe Rebelle a chanté.", rows).empty());
  CHECK(found_in("Hier, le groupe rebelle a chanté.", rows) == Words{"rebelle"});
  CHECK(found_in("Rebelle, il a chanté.", rows) == Words{"Rebelle"});
  CHECK(found_in("Yesterday the band Outrage sang.", {{"emotion", "outrage\tnoun\t2"}}, "en").empty());
}

TEST_CASE("a term that the lexicon writes with a capital counts with it", "[terms][fr]") {
  CHECK(found_in("Hier, la Firme a parlé.", {{"label", "Firme\tnoun\t2"}}) == Words{"Firme"});
}

TEST_CASE("hits are in reading order and know whether they are negated", "[terms][fr]") {
  const auto read = hits_in("Un récit troublant, un autre qui n'est pas honteux.",
                            {{"evaluative", "honteux\tadjective\t3\ntroublant\tadjective\t2"}});
  REQUIRE(read.hits.size() == 2);
  CHECK(read.term(0).pattern == "troublant");
  CHECK_FALSE(read.hits[0].negated);
  CHECK(read.term(1).pattern == "honteux");
  CHECK(read.hits[1].negated);
}

TEST_CASE("a term is found by any of its words, and never over the border of a sentence", "[terms][fr]") {
  const TermRows rows{{"emotion", "se * indigner\tphrase\t2\ncoup de théâtre\tphrase\t2"}};
  CHECK(found_in("Se sont-ils indignés ?", rows) == Words{"Se sont-ils indignés"});
  CHECK(found_in("Il se dit. Indigné, il part.", rows).empty());
  CHECK(found_in("Un coup de théâtre. Le théâtre rouvre, un coup de plus.", rows) ==
        Words{"coup de théâtre"});
  CHECK(found_in("Théâtre de coup.", rows).empty());
}
