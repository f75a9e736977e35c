#include "analysis/comparison/marked_terms.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <variant>
#include <vector>

#include "analysis/quotes/passages.h"
#include "analysis/terms/terms.h"
#include "analysis/words/word_rule.h"
#include "tests/support/articles.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

ReadArticle termed(const std::string& outlet, const std::string& title, const std::string& text) {
  ReadArticle reading = spoken(outlet, title, text);
  const Language& language = languages().of("fr");
  reading.terms = terms_of(reading.body, language, reading.speech.quotes, reading.speech.passages);
  reading.title_terms = terms_of(reading.title, language, {}, passages_of(reading.title));
  return reading;
}

std::vector<ArticleTerms> terms_in(const std::vector<ReadArticle>& readings) {
  return compared(readings).terms;
}

std::vector<std::string> written(const Comparison& comparison, const std::vector<MarkedTerm>& terms) {
  std::vector<std::string> words;
  for (const MarkedTerm& term : terms) {
    const ArticleAccount& account = comparison.articles[term.place.article];
    const Text& text = term.place.part == Part::title ? account.title : account.text;
    words.emplace_back(text.slice(term.place.span));
  }
  return words;
}

using Words = std::vector<std::string>;

constexpr auto plain = "Le conseil a voté la construction du pont mardi soir. Les travaux dureront deux ans.";
constexpr auto loaded =
    "Le conseil a voté la construction scandaleuse du pont mardi soir. « Ce projet est ridicule », a dit le "
    "maire.";

}  // namespace

TEST_CASE("loaded terms are counted by voice, those of the headline apart", "[comparison][terms]") {
  const Comparison comparison =
      compared({termed("Le Quai", "Un vote scandaleux", loaded), termed("Radio Sud", "Un vote", plain)});
  REQUIRE(comparison.terms.size() == 2);
  const ArticleTerms& terms = comparison.terms[0];
  CHECK(written(comparison, terms.title) == Words{"scandaleux"});
  CHECK(written(comparison, terms.own) == Words{"scandaleuse"});
  CHECK(written(comparison, terms.quoted) == Words{"ridicule"});
  CHECK(terms.own_rate.count.value == 1);
  CHECK(terms.by_category[static_cast<std::size_t>(TermCategory::evaluative)].count.value == 1);
  CHECK_FALSE(terms.own[0].note.empty());
  CHECK(comparison.terms[1].own.empty());
}

TEST_CASE("no rate is told of a short text", "[comparison][terms]") {
  const auto terms = terms_in({termed("Le Quai", "Un vote", loaded), termed("Radio Sud", "Un vote", plain)});
  REQUIRE(std::holds_alternative<Silence>(terms[0].own_rate.rate));
  const Silence& silence = std::get<Silence>(terms[0].own_rate.rate);
  CHECK(silence.why == Why::too_little_text);
  CHECK(silence.seen[0].value == 1);
}

TEST_CASE("the rate of a long text lies within its interval and can be counted again",
          "[comparison][terms]") {
  std::string text;
  for (int time = 0; time < 30; ++time)
    text += "Le conseil a voté mardi soir la construction scandaleuse du grand pont de la ville. ";
  const Comparison comparison =
      compared({termed("Le Quai", "Un vote", text), termed("Radio Sud", "Un vote", plain)});
  const ArticleTerms& terms = comparison.terms[0];
  REQUIRE(std::holds_alternative<Figure>(terms.own_rate.rate));
  const Figure& rate = std::get<Figure>(terms.own_rate.rate);
  double words = 0;
  for (const Evidence& place : terms.own_words.evidence)
    words += words_in(comparison.articles[0].text, place.span);
  CHECK(words == terms.own_words.value);
  CHECK(rate.value == Approx(1000 * static_cast<double>(rate.evidence.size()) / words));
  CHECK(terms.own_rate.low < rate.value);
  CHECK(rate.value < terms.own_rate.high);
}

TEST_CASE("a kind of loaded term has a rate of its own where it comes often enough", "[comparison][terms]") {
  std::string text;
  for (int time = 0; time < 30; ++time)
    text += "Le conseil a voté mardi soir la construction scandaleuse du grand pont de la ville. ";
  const auto terms = terms_in({termed("Le Quai", "Un vote", text), termed("Radio Sud", "Un vote", plain)});
  const TermRate& judged = terms[0].by_category[static_cast<std::size_t>(TermCategory::evaluative)];
  REQUIRE(std::holds_alternative<Figure>(judged.rate));
  CHECK(judged.low < std::get<Figure>(judged.rate).value);
  const TermRate& labels = terms[0].by_category[static_cast<std::size_t>(TermCategory::label)];
  CHECK(std::holds_alternative<Silence>(labels.rate));
  CHECK(labels.high > 0);  // none found in so many words still tells how many there may be
}

TEST_CASE("what another article has in the place of a loaded word is shown", "[comparison][terms]") {
  const std::string dressed =
      "Le conseil municipal de Sarlune a voté mardi soir la réforme scandaleuse du port de pêche.";
  const std::string plainer =
      "Le conseil municipal de Sarlune a voté mardi soir la réforme contestée du port de pêche.";
  const Comparison comparison =
      compared({termed("Le Quai", "Un vote", dressed), termed("Radio Sud", "Un vote", plainer)});
  REQUIRE(comparison.terms[0].own.size() == 1);
  REQUIRE(comparison.terms[0].own[0].instead);
  CHECK(comparison.articles[1].text.slice(comparison.terms[0].own[0].instead->span) == "contestée");
}

TEST_CASE("a whole clause that differs is no word in the place of a loaded one", "[comparison][terms]") {
  const std::string dressed =
      "Le conseil municipal de Sarlune a voté mardi soir la réforme du port, un bricolage scandaleux de "
      "plus.";
  const std::string plainer =
      "Le conseil municipal de Sarlune a voté mardi soir la réforme du port, par vingt voix contre douze.";
  const Comparison comparison =
      compared({termed("Le Quai", "Un vote", dressed), termed("Radio Sud", "Un vote", plainer)});
  for (const MarkedTerm& term : comparison.terms[0].own) CHECK_FALSE(term.instead);
  CHECK_FALSE(comparison.terms[0].own.empty());
}

TEST_CASE("without a lexicon of loaded terms nothing is said of them", "[comparison][terms]") {
  CHECK(terms_in({spoken("Le Quai", "Un vote", loaded), spoken("Radio Sud", "Un vote", plain)}).empty());
}

TEST_CASE("what stands in the place of a loaded word is found in any other article, not only the reference",
          "[comparison][terms]") {
  const std::string opening =
      "La régie portuaire de Sarlune publie ses comptes annuels. Elle compte douze grues et huit cents "
      "dockers. ";
  const Comparison comparison = compared(
      {termed("Agence Méridienne", "Les comptes", opening + "Le trafic recule de trois pour cent."),
       termed("Le Quai", "Un vote",
              opening + "Le conseil municipal a voté mardi soir la réforme scandaleuse du port de pêche."),
       termed("Radio Sud", "Un vote",
              "Le conseil municipal a voté mardi soir la réforme contestée du port de pêche.")});
  REQUIRE(comparison.reuse);
  REQUIRE(comparison.reuse->reference != 2);
  const auto& own = comparison.terms[1].own;
  const auto loaded_word = std::ranges::find_if(
      own, [&](const MarkedTerm& term) { return term.entry.find("scandaleux") != std::string::npos; });
  REQUIRE(loaded_word != own.end());
  REQUIRE(loaded_word->instead);
  CHECK(loaded_word->instead->article == 2);
}
