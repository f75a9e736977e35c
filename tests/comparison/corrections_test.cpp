// What a person says is so holds: each kind of correction, what follows from it, and what became of it.

#include "analysis/comparison/corrections.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/comparison/compare.h"
#include "analysis/quotes/passages.h"
#include "analysis/terms/terms.h"
#include "reports/compose.h"
#include "reports/json.h"
#include "reports/markdown.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;
using Kind = Correction::Kind;
using Outcome = CorrectionMade::Outcome;
using Corrections = std::vector<Correction>;
using Names = std::vector<std::string>;

namespace {

/// With their line numbers.
Corrections rows(Corrections corrections) {
  for (std::size_t at = 0; at < corrections.size(); ++at) corrections[at].line = at + 1;
  return corrections;
}

Correction row(Kind kind, std::string article, std::string what, std::string value) {
  return {.kind = kind, .article = std::move(article), .what = std::move(what), .value = std::move(value)};
}

Comparison corrected(const std::vector<ReadArticle>& readings, const Corrections& corrections) {
  return compare(event_of(readings), readings, agencies(), languages(), corrections);
}

std::vector<Outcome> outcomes(const Comparison& comparison) {
  std::vector<Outcome> all;
  for (const CorrectionMade& one : comparison.corrections) all.push_back(one.outcome);
  return all;
}

/// Who speaks in the quotations of an article, in order; "" for nobody known.
Names speakers(const Comparison& comparison, std::uint32_t article) {
  Names names;
  for (const Quotation& one : comparison.voices.quotations) {
    const Voice& voice = comparison.voices.voices[one.voice];
    if (one.place.article == article) names.push_back(voice.described.empty() ? voice.name : voice.described);
  }
  return names;
}

Names voices_of(const Comparison& comparison) {
  Names names;
  for (const Voice& voice : comparison.voices.voices) names.push_back(voice.name);
  std::ranges::sort(names);
  return names;
}

std::string report(const Comparison& comparison, const std::string& language = "fr") {
  return render_markdown(compose(comparison, phrases_in(language)));
}

/// The quay has a mayor and a captain, the radio the mayor by her surname.
std::vector<ReadArticle> the_ferry() {
  return {
      spoken(
          "quai", "Le bac est à l'arrêt",
          "« Le bac était vieux et fatigué », a déclaré la maire de Gray, Odile Brassac.\n\n« Il fallait le "
          "dire bien plus tôt », a répondu le capitaine Luc Castel.\n\nPaul Ferrand, un passager, attend."),
      spoken("radio", "Plus de bac à Gray", "« Nous aurons un pont », a promis Mme Brassac.")};
}

ReadArticle termed(const std::string& outlet, const std::string& title, const std::string& text) {
  ReadArticle reading = spoken(outlet, title, text);
  const Language& language = languages().of("fr");
  reading.terms = terms_of(reading.body, language, reading.speech.quotes, reading.speech.passages);
  reading.title_terms = terms_of(reading.title, language, {}, passages_of(reading.title));
  return reading;
}

std::vector<ReadArticle> the_bridge() {
  return {
      termed(
          "quai", "Un vote scandaleux",
          "Le conseil a voté la construction scandaleuse du pont mardi soir. « Ce projet est ridicule », a "
          "dit le maire. Le budget scandaleux du pont est connu."),
      termed("radio", "Un vote", "Le conseil a voté la construction scandaleuse du pont mardi soir.")};
}

}  // namespace

TEST_CASE("words are found whatever their case, accents, spaces and punctuation", "[corrections]") {
  CHECK(correction_key("« Nous\u00A0explorons… »") == "nousexplorons");
  CHECK(correction_key("ÉTAT d’urgence") == correction_key("etat d'Urgence"));
  CHECK(correction_key(" - ") == "");
}

TEST_CASE("of several corrections of one thing the last holds, whatever the order they come in",
          "[corrections]") {
  Corrections all =
      rows({row(Kind::outlet, "rt", "", "RT"), row(Kind::person, "rt", "Carter", "John Carter"),
            row(Kind::outlet, "rt", "", "RT en français"), row(Kind::person, "*", "CARTER", "A. Carter")});
  for (int round = 0; round < 2; ++round) {
    const Corrections holding = in_force(all);
    REQUIRE(holding.size() == 3);
    CHECK(holding[0].article == "*");
    CHECK(holding[1].value == "John Carter");
    CHECK(holding[2].value == "RT en français");
    std::ranges::reverse(all);
  }
}

TEST_CASE("an article gets the outlet, title and date that a person knows", "[corrections]") {
  Article article{.id = "rt",
                  .outlet = "RT",
                  .title = "RT : le bac",
                  .date = "",
                  .author = "",
                  .credit = "",
                  .language = "fr",
                  .url = "",
                  .text = "",
                  .sentences = {}};
  const auto made = correct(
      article, rows({row(Kind::outlet, "rt", "", "RT en français"), row(Kind::title, "rt", "", "RT : le bac"),
                     row(Kind::date, "rt", "", "2024-03-05"), row(Kind::date, "afp", "", "2024-03-06"),
                     row(Kind::wire, "rt", "", "no")}));
  CHECK(article.outlet == "RT en français");
  CHECK(article.date == "2024-03-05");
  REQUIRE(made.size() == 3);
  CHECK(made[0].outcome == Outcome::made);
  CHECK(made[0].before == "RT");
  CHECK(made[1].outcome == Outcome::nothing_to_change);
  CHECK(made[2].before == "");
}

TEST_CASE("what was corrected before reading is told with the article's number in the event",
          "[corrections]") {
  auto readings = the_ferry();
  readings[1].corrections =
      correct(readings[1].page.article, rows({row(Kind::outlet, "radio", "", "Radio Sud")}));
  const Comparison comparison = corrected(readings, {});
  REQUIRE(comparison.corrections.size() == 1);
  CHECK(comparison.corrections[0].articles == std::vector<std::uint32_t>{1});
  CHECK(holds(report(comparison), "**Média** de Radio Sud\u202F: radio → Radio Sud"));
}

TEST_CASE("an agency's text is none where a person says so, and a text without agency is one",
          "[corrections]") {
  std::vector<ReadArticle> readings{
      article("Reuters", "Le bac", "Le bac de Gray est à l'arrêt depuis lundi matin."),
      article("quai", "Le bac", "Le bac de Gray est à l'arrêt depuis lundi matin.")};
  CHECK(corrected(readings, {}).articles[0].wire);
  const Comparison comparison =
      corrected(readings, rows({row(Kind::wire, "Reuters", "", "no"), row(Kind::wire, "quai", "", "yes")}));
  CHECK_FALSE(comparison.articles[0].wire);
  CHECK(comparison.articles[1].wire);
  REQUIRE(comparison.reuse);
  CHECK(comparison.reuse->reference == 1);
  CHECK(outcomes(comparison) == std::vector{Outcome::made, Outcome::made});
  CHECK(holds(report(comparison), "**Dépêche d’agence**, Reuters\u202F: oui → non"));
  readings[0].wire = true;
  CHECK_FALSE(corrected(readings, rows({row(Kind::wire, "Reuters", "", "no")})).articles[0].wire);
}

TEST_CASE("a quotation goes to whom a person names, and its words with it", "[corrections]") {
  const auto readings = the_ferry();
  const Comparison before = corrected(readings, {});
  REQUIRE(speakers(before, 0) == Names{"Odile Brassac", "Luc Castel"});
  const Comparison comparison =
      corrected(readings, rows({row(Kind::speaker, "quai", "le bac ETAIT vieux", "Luc Castel")}));
  CHECK(speakers(comparison, 0) == Names{"Luc Castel", "Luc Castel"});
  CHECK(voice(comparison, "Luc Castel").parts[0].hearing.quoted_words.value ==
        voice(before, "Odile Brassac").parts[0].hearing.quoted_words.value +
            voice(before, "Luc Castel").parts[0].hearing.quoted_words.value);
  const Quotation& quotation = comparison.voices.quotations[0];
  CHECK(quotation.is_corrected);
  CHECK(quotation.confidence == 1);
  CHECK_FALSE(quotation.source);
  for (const Naming& naming : voice(comparison, "Luc Castel").parts[0].namings)
    CHECK_FALSE(holds(naming.words, "maire"));
  REQUIRE(comparison.corrections.size() == 1);
  CHECK(comparison.corrections[0].before == "Odile Brassac");
  CHECK(comparison.corrections[0].places == std::vector{quotation.place});
  const std::string text = report(comparison);
  CHECK(holds(text, "## Corrigé à la main"));
  CHECK(holds(text, "Odile Brassac → Luc Castel"));
  CHECK(text.find("## Corrigé à la main") < text.find("## Ce qu’on ne peut pas dire"));
}

TEST_CASE("who is named may be somebody whom the article only speaks of, or someone new, or nobody",
          "[corrections]") {
  const auto readings = the_ferry();
  const auto with_speaker = [&](const std::string& name) {
    return corrected(readings, rows({row(Kind::speaker, "quai", "Il fallait", name)}));
  };
  CHECK(speakers(with_speaker("Paul Ferrand"), 0)[1] == "Paul Ferrand");
  const Comparison fresh = with_speaker("Zoé Lenoir");
  CHECK(voice(fresh, "Zoé Lenoir").kind == Mention::Kind::person);
  CHECK(voice(fresh, "Zoé Lenoir").source == Voice::Source::known);
  CHECK(voice(fresh, "Zoé Lenoir").parts[0].is_corrected);
  const Comparison nobody = with_speaker("");
  CHECK(nobody.voices.voices[nobody.voices.quotations[1].voice].source == Voice::Source::not_given);
  CHECK(holds(report(nobody), "Luc Castel → voix non identifiée"));
  CHECK(outcomes(with_speaker("luc castel")) == std::vector{Outcome::nothing_to_change});
}

TEST_CASE("the words of a whole quotation mean it alone, a beginning all that begin so", "[corrections]") {
  const std::vector<ReadArticle> readings{spoken(
      "quai", "",
      "« Nous irons », a déclaré Odile Brassac.\n\n« Nous irons demain à Gray », a répondu Luc Castel.")};
  const auto with_words = [&](const std::string& words) {
    return speakers(corrected(readings, rows({row(Kind::speaker, "*", words, "Zoé Lenoir")})), 0);
  };
  CHECK(with_words("Nous irons") == Names{"Zoé Lenoir", "Luc Castel"});
  CHECK(with_words("Nous ir…") == Names{"Zoé Lenoir", "Zoé Lenoir"});
}

TEST_CASE("two names become one person with all that he says", "[corrections]") {
  const auto readings = the_ferry();
  const Comparison before = corrected(readings, {});
  const Comparison comparison =
      corrected(readings, rows({row(Kind::person, "*", "Luc Castel", "Odile Brassac")}));
  CHECK(voices_of(comparison) == Names{"Odile Brassac"});
  CHECK(voice(comparison, "Odile Brassac").parts[0].hearing.quotations.value == 2);
  REQUIRE(comparison.corrections.size() == 1);
  CHECK(comparison.corrections[0].before == "Luc Castel");
  CHECK(comparison.corrections[0].places == voice(before, "Luc Castel").parts[0].hearing.quotations.evidence);
}

TEST_CASE("a name that nobody has is the better name of who speaks", "[corrections]") {
  const auto readings = the_ferry();
  const Comparison comparison =
      corrected(readings, rows({row(Kind::person, "*", "Odile Brassac", "Odile Brassac-Martin")}));
  CHECK(voices_of(comparison) == Names{"Luc Castel", "Odile Brassac-Martin"});
  CHECK(voice(comparison, "Odile Brassac-Martin").heard_in() == std::vector<std::uint32_t>{0, 1});
  CHECK(voices_of(corrected(readings, rows({row(Kind::person, "*", "Luc Castel", "Luc CASTEL")}))) ==
        Names{"Luc CASTEL", "Odile Brassac"});
  CHECK(outcomes(corrected(readings, rows({row(Kind::person, "*", "Brassac", "Odile Brassac")}))) ==
        std::vector{Outcome::nothing_to_change});
}

TEST_CASE("a name in one article may be another person's than elsewhere", "[corrections]") {
  const auto readings = the_ferry();
  const Comparison comparison =
      corrected(readings, rows({row(Kind::person, "*", "Odile Brassac", "Odile Brassac-Martin"),
                                row(Kind::person, "radio", "Brassac", "Anne Brassac")}));
  CHECK(speakers(comparison, 0) == Names{"Odile Brassac-Martin", "Luc Castel"});
  CHECK(speakers(comparison, 1) == Names{"Anne Brassac"});
}

TEST_CASE("a described speaker may get a name", "[corrections]") {
  const std::vector<ReadArticle> readings{
      spoken("quai", "", "« Le bac était vieux », a déclaré la préfecture de Gray.")};
  const std::string described = speakers(corrected(readings, {}), 0).front();
  const Comparison comparison =
      corrected(readings, rows({row(Kind::person, "*", described, "Préfecture de Gray")}));
  REQUIRE(comparison.voices.voices.size() == 1);
  CHECK(comparison.voices.voices[0].name == "Préfecture de Gray");
  CHECK(comparison.voices.voices[0].described.empty());
  CHECK(comparison.voices.voices[0].kind == corrected(readings, {}).voices.voices[0].kind);
}

TEST_CASE("the order of corrections changes nothing, nor does a correction given twice", "[corrections]") {
  Corrections all{row(Kind::speaker, "quai", "Il fallait", "Castel"),
                  row(Kind::person, "*", "Castel", "Jean Castel"),
                  row(Kind::person, "*", "Jean Castel", "Zoé Lenoir"),
                  row(Kind::wire, "radio", "", "yes"),
                  row(Kind::person, "radio", "Brassac", "Anne Brassac"),
                  row(Kind::person, "*", "Brassac", "Zoé Lenoir"),
                  row(Kind::term, "*", "fatigué", "no")};
  const auto readings = the_ferry();
  const auto of = [&](const Corrections& corrections) {
    Comparison comparison = corrected(readings, rows(corrections));
    comparison.corrections.clear();
    return render_json(comparison);
  };
  const std::string json = of(all);
  CHECK(json != of({}));
  Corrections twice = all;
  twice.insert(twice.end(), all.begin(), all.end());
  CHECK(of(twice) == json);
  CHECK(corrected(readings, rows(twice)).corrections.size() ==
        corrected(readings, rows(all)).corrections.size());
  std::ranges::reverse(all);
  CHECK(of(all) == json);
  std::ranges::rotate(all, all.begin() + 3);
  CHECK(of(all) == json);
}

TEST_CASE("a word that is not loaded here is taken out of headline, text and quotations, and of the counts",
          "[corrections][terms]") {
  const auto readings = the_bridge();
  const Comparison before = corrected(readings, {});
  REQUIRE(before.terms.size() == 2);
  REQUIRE(before.terms[0].own.size() == 2);
  const Comparison comparison = corrected(
      readings, rows({row(Kind::term, "quai", "Scandaleuse", "no"), row(Kind::term, "quai", "ridicule", "no"),
                      row(Kind::term, "quai", "scandaleux", "no")}));
  CHECK(comparison.terms[0].own.empty());
  CHECK(comparison.terms[0].title.empty());
  CHECK(comparison.terms[0].quoted.empty());
  CHECK(comparison.terms[0].own_rate.count.value == 0);
  CHECK(comparison.terms[0].title_count.value == 0);
  CHECK(comparison.terms[0].quoted_count.value == 0);
  for (const TermRate& rate : comparison.terms[0].by_category) CHECK(rate.count.value == 0);
  CHECK(comparison.terms[1].own.size() == before.terms[1].own.size());
  REQUIRE(comparison.corrections.size() == 3);
  CHECK(comparison.corrections[2].places.size() == 2);
  CHECK(comparison.corrections[2].places[0].part != comparison.corrections[2].places[1].part);
  CHECK(holds(report(comparison), "**Pas un mot marqué ici**\u202F: «\u00A0ridicule\u00A0»"));
}

TEST_CASE("a word may be loaded in one article although it is not in the others", "[corrections][terms]") {
  const Comparison comparison = corrected(the_bridge(), rows({row(Kind::term, "radio", "scandaleuse", "yes"),
                                                              row(Kind::term, "*", "scandaleuse", "no")}));
  CHECK(comparison.terms[0].own.size() == 1);
  CHECK(comparison.terms[1].own.size() == 1);
  CHECK(outcomes(comparison) == std::vector{Outcome::nothing_to_change, Outcome::made});
}

TEST_CASE("what matches nothing is told, and why", "[corrections]") {
  const Corrections all =
      rows({row(Kind::speaker, "quai", "Nous verrons", "Luc Castel"),
            row(Kind::person, "*", "Paul Ferrand", "Luc Castel"), row(Kind::term, "radio", "pont", "no"),
            row(Kind::outlet, "gazette", "", "La Gazette")});
  const Comparison comparison = corrected(the_ferry(), all);
  CHECK(outcomes(comparison) ==
        std::vector{Outcome::no_match, Outcome::no_match, Outcome::no_match, Outcome::no_article});
  const std::string text = report(comparison, "en");
  CHECK(holds(text, "These corrections no longer match anything:"));
  CHECK(holds(text, "line 1 of the file: no quotation (quai) begins with “Nous verrons”"));
  CHECK(holds(text, "line 4 of the file: no article is called gazette"));
  CHECK_FALSE(holds(text, "A person has corrected"));
}

TEST_CASE("an event is not told of corrections of another event's articles", "[corrections]") {
  auto readings = the_ferry();
  const Event event{.id = "e1", .articles = {0}, .shared = {}, .nearest = {}};
  const auto comparison = compare(event, readings, agencies(), languages(),
                                  rows({row(Kind::speaker, "radio", "Nous aurons", "Luc Castel")}));
  CHECK(comparison.corrections.empty());
}

TEST_CASE("saying what is so already changes nothing", "[corrections]") {
  const auto readings = the_ferry();
  const Comparison before = corrected(readings, {});
  Corrections all;
  for (const Quotation& one : before.voices.quotations) {
    const Voice& voice = before.voices.voices[one.voice];
    all.push_back(row(Kind::speaker, before.articles[one.place.article].article.id,
                      text_at(before, one.place), voice.described.empty() ? voice.name : voice.described));
  }
  for (const Voice& voice : before.voices.voices)
    all.push_back(row(Kind::person, "*", voice.name, voice.name));
  for (const ArticleAccount& one : before.articles)
    all.push_back(row(Kind::wire, one.article.id, "", one.wire ? "yes" : "no"));
  Comparison comparison = corrected(readings, rows(all));
  CHECK(std::ranges::all_of(outcomes(comparison),
                            [](Outcome one) { return one == Outcome::nothing_to_change; }));
  comparison.corrections.clear();
  CHECK(render_json(comparison) == render_json(before));
}

TEST_CASE("figures of a corrected comparison are counted from their places", "[corrections][property]") {
  const Comparison comparison =
      corrected(the_ferry(), rows({row(Kind::speaker, "quai", "Le bac", "Zoé Lenoir"),
                                   row(Kind::person, "*", "Brassac", "Zoé Lenoir")}));
  for (const Voice& voice : comparison.voices.voices)
    for (const VoicePart& part : voice.parts) {
      const auto& places = part.hearing.quotations.evidence;
      CHECK(part.hearing.quotations.value == static_cast<double>(places.size()));
      CHECK(std::ranges::adjacent_find(places, std::greater_equal()) == places.end());
    }
  CHECK(voice(comparison, "Zoé Lenoir").heard_in() == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("who is only probably the speaker is certain once a person says so", "[corrections]") {
  const std::vector<ReadArticle> readings{spoken(
      "Le Quai", "Le bac",
      "Paul Ferrand accuse Luc Castel. Luc Castel accuse Paul Ferrand.\n\n« Le bac était vieux », a-t-il "
      "déclaré.")};
  const Comparison before = corrected(readings, {});
  REQUIRE(before.voices.quotations.size() == 1);
  const Voice& voice = before.voices.voices[before.voices.quotations.front().voice];
  REQUIRE_FALSE(voice.parts[0].probable.empty());
  const Comparison after = corrected(
      readings, rows({row(Kind::speaker, readings[0].page.article.id, "Le bac était vieux", voice.name)}));
  CHECK(outcomes(after) == std::vector{Outcome::made});
  const Voice& certain = after.voices.voices[after.voices.quotations.front().voice];
  CHECK(certain.name == voice.name);
  CHECK(certain.parts[0].probable.empty());
  CHECK(holds(report(after), "probablement " + voice.name + " → " + voice.name));
  CHECK(certain.parts[0].hearing.quoted_words.value == voice.parts[0].hearing.quoted_words.value);
}
