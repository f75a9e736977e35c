#include "analysis/terms/terms.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "analysis/lexicon/languages.h"
#include "analysis/quotes/passages.h"
#include "tests/lexicon/folder.h"
#include "tests/people/reading.h"
#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

using Words = std::vector<std::string>;

const Language& small() {
  static const Language language = language_with(
      {{"evaluative", "honteux\tadjective\t3\ntroublant\tadjective\t2\nmaladroit\tadjective\t1"},
       {"emotion", "crainte\tverb\t2"},
       {"hedge", "peut-être\tadverb\t0\nprobablement\tadverb\t0"}});
  return language;
}

Marked scored(const std::string& text, std::string_view code = "fr") {
  return marked(text, language(code), TermMethod::model);
}

}  // namespace

TEST_CASE("a term tells its place, category, weight and entry", "[terms][fr]") {
  const auto read = marked("Le récit est troublant.", small());
  const Term& term = read.term("troublant");
  CHECK(term.span == Span{13, 22});
  CHECK(term.category == TermCategory::evaluative);
  CHECK(term.weight == 2);
  REQUIRE(term.entry);
  CHECK(small().terms.terms[*term.entry].pattern == "troublant");
  CHECK_FALSE(term.quoted);
}

TEST_CASE("by the lexicon alone a score is a third of the weight", "[terms][fr]") {
  const auto read = marked("Un récit troublant, un contrat honteux, un geste maladroit.", small());
  CHECK(read.terms.searched);
  CHECK(read.term("maladroit").score == Approx(1.0 / 3));
  CHECK(read.term("troublant").score == Approx(2.0 / 3));
  CHECK(read.term("honteux").score == Approx(1));
}

TEST_CASE("by the lexicon alone a word of another class scores half", "[terms][en]") {
  const auto read = marked("The mob broke in.", language_with({{"label", "mob\tverb\t3"}}, "en"));
  CHECK(read.term("mob").score == Approx(0.5));
}

TEST_CASE("by the lexicon alone unlisted words are not found", "[terms][fr]") {
  for (const Term& term : marked("Un vilain récit troublant fâche la ville.", small()).terms.terms)
    CHECK(term.entry);
}

TEST_CASE("a language without a model uses its lexicon alone", "[terms][fr]") {
  const std::string text = "Un récit troublant, un contrat honteux.";
  CHECK(marked(text, small(), TermMethod::model).terms.terms == marked(text, small()).terms.terms);
}

TEST_CASE("a language without a lexicon of loaded terms is not searched", "[terms][de]") {
  for (const char* code : {"de", "xx"}) {
    const auto read = marked("Das Regime ist „schlimm“.", language(code));
    CHECK_FALSE(read.terms.searched);
    CHECK(read.terms.terms.empty());
    CHECK(read.terms.sentences.empty());
    CHECK(read.terms.loaded == 0);
  }
}

TEST_CASE("a text without loaded terms is searched and scores nothing", "[terms][fr]") {
  const auto read = marked("Le bus part à huit heures. Il pleut.", small());
  CHECK(read.terms.searched);
  CHECK(read.terms.terms.empty());
  CHECK(read.terms.sentences == std::vector<double>{0, 0});
  CHECK(read.terms.loaded == 0);
  CHECK(marked("", small()).terms.searched);
  CHECK(marked("", small()).terms.loaded == 0);
}

TEST_CASE("words inside quotation marks are the speaker's", "[terms][fr]") {
  const auto read =
      marked("« Ce contrat est vraiment honteux », dit une voisine. Un récit troublant.", small());
  CHECK(read.term("honteux").quoted);
  CHECK_FALSE(read.term("troublant").quoted);
}

TEST_CASE("words of a direct quotation are the speaker's, even without marks of their own", "[terms][fr]") {
  const auto read = marked("Mot de la voisine : ce contrat est honteux. Un récit troublant.", small(),
                           TermMethod::lexicon, "ce contrat est honteux", QuoteType::direct);
  CHECK(read.term("honteux").quoted);
  CHECK_FALSE(read.term("troublant").quoted);
}

TEST_CASE("what is reported without quotation marks is in the outlet's words", "[terms][fr]") {
  const auto read =
      marked("La voisine juge que ce contrat est honteux et « vraiment très maladroit et vain ».", small(),
             TermMethod::lexicon, "ce contrat est honteux et « vraiment très maladroit et vain »");
  CHECK_FALSE(read.term("honteux").quoted);
  CHECK(read.term("maladroit").quoted);
}

TEST_CASE("the speaker's words count as terms all the same", "[terms][fr]") {
  const auto read = marked("« Ce contrat est vraiment honteux », dit une voisine.", small());
  CHECK(read.counted() == Words{"honteux"});
}

TEST_CASE("a listed word that is most likely used plainly does not count", "[terms]") {
  Term term;
  term.entry = 0;
  term.score = least_score_of_marked;
  CHECK(is_marked(term));
  term.score = least_score_of_marked - 0.01;
  CHECK_FALSE(is_marked(term));
}

TEST_CASE("what is neither listed nor in scare quotes never counts, however high its score", "[terms]") {
  Term term;
  term.score = 1;
  CHECK_FALSE(is_marked(term));
  term.scare_quotes = true;
  CHECK(is_marked(term));
  term.negated = true;
  CHECK_FALSE(is_marked(term));
}

TEST_CASE("hedges are found and never count", "[terms][fr]") {
  const auto read = marked("Il viendra peut-être, probablement demain.", small());
  CHECK(read.found() == Words{"peut-être", "probablement"});
  CHECK(read.counted().empty());
  CHECK(read.terms.loaded == 0);
}

TEST_CASE("the shipped hedges never count, with and without the model", "[terms][fr][en]") {
  const auto check = [](const Marked& read, std::string_view word) {
    const Term& term = read.term(word);
    CHECK(term.category == TermCategory::hedge);
    CHECK(term.weight == 0);
    CHECK(term.score == 0);
    CHECK_FALSE(is_marked(term));
  };
  for (const TermMethod method : {TermMethod::model, TermMethod::lexicon}) {
    check(marked("Il viendra probablement demain.", language("fr"), method), "probablement");
    check(marked("He will probably come tomorrow.", language("en"), method), "probably");
  }
}

TEST_CASE("the score of a sentence is the greatest of its terms", "[terms][fr]") {
  const auto read = marked("Un récit maladroit et troublant. Le bus part. Un contrat honteux.", small());
  REQUIRE(read.terms.sentences.size() == 3);
  CHECK(read.terms.sentences[0] == Approx(2.0 / 3));
  CHECK(read.terms.sentences[1] == 0);
  CHECK(read.terms.sentences[2] == Approx(1));
}

TEST_CASE("the score of a text is the mean of its sentences", "[terms][fr]") {
  const auto read = marked("Un récit maladroit et troublant. Le bus part. Un contrat honteux.", small());
  CHECK(read.terms.loaded == Approx((2.0 / 3 + 0 + 1) / 3));
}

TEST_CASE("with the model a strong word scores above a half, a plain one below", "[terms][fr][en]") {
  CHECK(scored("Le contrat est scandaleux.").term("scandaleux").score > 0.5);
  CHECK(scored("Le bus part à huit heures.").terms.loaded < 0.5);
  CHECK(scored("It was a shameful deal.", "en").term("shameful").score > 0.5);
  CHECK(scored("The bus leaves at eight.", "en").terms.loaded < 0.5);
}

TEST_CASE("with the model a negated word scores less than one that is not", "[terms][fr][en]") {
  CHECK(scored("Le contrat n'est pas scandaleux.").term("scandaleux").score <
        scored("Le contrat est scandaleux.").term("scandaleux").score);
  CHECK(scored("The deal was not shameful.", "en").term("shameful").score <
        scored("The deal was shameful.", "en").term("shameful").score);
}

TEST_CASE("what the model finds without the lexicon is a candidate and never counts", "[terms][fr]") {
  for (const Term& term : scored("Le vilain contrat fâche une foule de voisins grognons.").terms.terms)
    if (!term.entry && !term.scare_quotes) {
      CHECK(term.weight == 0);
      CHECK_FALSE(is_marked(term));
    }
}

TEST_CASE("with the model a word that the aligned sentence lacks scores more than one it has",
          "[terms][fr]") {
  const Document document = read_people("Le contrat est scandaleux.").document;
  const auto loaded = [&](Wording wording) {
    const std::vector<Wording> wordings(document.tokens.size(), wording);
    return terms_of(document, language("fr"), {}, passages_of(document), TermMethod::model, wordings).loaded;
  };
  CHECK(loaded(Wording::other) > loaded(Wording::same));
}

TEST_CASE("a user's lexicon adds, replaces and removes terms", "[terms][fr]") {
  const LexiconFolder folder;
  folder.write(
      "fr/terms/evaluative.tsv",
      "pattern\tclass\tweight\nzinguesque\tadjective\t3\nscandaleux\tadjective\t1\n-honteux\tadjective\n");
  const Languages languages = load_languages(folder.path());
  const std::string text = "Un toit zinguesque, un prix scandaleux, un accord honteux.";
  const auto shipped = marked(text, language("fr"));
  CHECK(shipped.found() == Words{"scandaleux", "honteux"});
  CHECK(shipped.term("scandaleux").weight == 3);
  const auto laid = marked(text, languages.of("fr"));
  CHECK(laid.found() == Words{"zinguesque", "scandaleux"});
  CHECK(laid.term("zinguesque").weight == 3);
  CHECK(laid.term("scandaleux").weight == 1);
}

TEST_CASE("a user's lexicon makes a language searched that was not", "[terms][de]") {
  const LexiconFolder folder;
  folder.write("de/terms/label.tsv", "pattern\tclass\tweight\nregime\tnoun\t2\n");
  const Languages languages = load_languages(folder.path());
  const auto read = marked("Heute ist das regime still.", languages.of("de"), TermMethod::model);
  CHECK(read.terms.searched);
  CHECK(read.found() == Words{"regime"});
  CHECK(read.term("regime").score == Approx(2.0 / 3));
}
