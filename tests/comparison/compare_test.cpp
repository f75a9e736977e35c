#include "analysis/comparison/compare.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/support/articles.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

const WordRow* row_of(const std::vector<WordRow>& rows, std::string_view key) {
  const auto found = std::ranges::find(rows, key, &WordRow::key);
  return found == rows.end() ? nullptr : &*found;
}

const Silence* silence_on(const Comparison& comparison, Why why) {
  const auto found = std::ranges::find(comparison.silences, why, &Silence::why);
  return found == comparison.silences.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a sentence that two articles share is found whatever its quotes, case and accents",
          "[comparison]") {
  const auto result =
      compared({article("Le Quai", "Pont", "Le pont ferme. « L'État paiera », dit le maire."),
                article("Radio Sud", "Pont", "Personne ne passe. \"L’Etat paiera\", dit le maire.")});
  REQUIRE(result.shared_sentences.size() == 1);
  const auto& places = result.shared_sentences[0].places;
  REQUIRE(places.size() == 2);
  CHECK(text_at(result, places[0]) == "« L'État paiera », dit le maire.");
  CHECK(text_at(result, places[1]) == "\"L’Etat paiera\", dit le maire.");
  CHECK(places[1].sentences == Span{1, 2});
  CHECK(result.articles[0].shared_sentences.value == 1);
  CHECK(result.articles[0].own_sentences.value == 1);
  CHECK(result.articles[0].sentences[1].shared);
  CHECK_FALSE(result.articles[0].sentences[0].shared);
}

TEST_CASE("one changed word makes two sentences of their own", "[comparison]") {
  const auto result =
      compared({article("Le Quai", "", "Le maire refuse."), article("Radio Sud", "", "Le maire hésite.")});
  CHECK(result.shared_sentences.empty());
  CHECK(result.articles[1].own_sentences.value == 1);
}

TEST_CASE("a sentence that one article repeats is not shared", "[comparison]") {
  const auto result =
      compared({article("Le Quai", "", "Il pleut. Il pleut."), article("Radio Sud", "", "Il neige.")});
  CHECK(result.shared_sentences.empty());
}

TEST_CASE("length is counted in sentences and in words between spaces", "[comparison]") {
  const auto result = compared({article("Le Quai", "Un titre long", "L'alliance hésite. Où aller ?")});
  CHECK(result.articles[0].sentence_count.value == 2);
  CHECK(result.articles[0].word_count.value == 4);
}

TEST_CASE("a share is silent when the whole has fewer than fifty words", "[comparison]") {
  std::string long_text = "Le pont ferme.";
  for (int i = 0; i < 24; ++i) long_text += " Personne passe.";
  const auto result =
      compared({article("Le Quai", "", long_text), article("Radio Sud", "", "Le pont ferme.")});
  const auto* share = std::get_if<Figure>(&result.articles[0].shared_percent);
  REQUIRE(share != nullptr);
  CHECK(share->value == Approx(100.0 * 3 / 51));
  const auto* silence = std::get_if<Silence>(&result.articles[1].shared_percent);
  REQUIRE(silence != nullptr);
  CHECK(silence->why == Why::too_little_text);
  REQUIRE(silence->seen.size() == 2);
  CHECK(silence->seen[0].value == 3);
  CHECK(silence->seen[1].value == 3);
}

TEST_CASE("frequent words are counted for each article under one spelling", "[comparison]") {
  const auto result = compared({article("Le Quai", "", "La digue cède. Cette Digue protégeait Olmes."),
                                article("Radio Sud", "", "La digue rompt.")});
  const WordRow* dike = row_of(result.frequent_words, "digue");
  REQUIRE(dike != nullptr);
  CHECK(dike->written == "digue");
  CHECK(dike->counts[0].value == 2);
  CHECK(dike->counts[1].value == 1);
  CHECK(text_at(result, dike->counts[0].evidence[1]) == "Digue");
  CHECK(row_of(result.frequent_words, "la") == nullptr);
}

TEST_CASE("a word that one article repeats and no other writes stands alone", "[comparison]") {
  const auto result = compared({article("Le Quai", "", "Un désastre à Olmes. Le désastre dure."),
                                article("Radio Sud", "", "Une crue à Olmes. Olmes attend.")});
  REQUIRE(result.lone_words.size() == 1);
  CHECK(result.lone_words[0].key == "desastre");
  CHECK(compared({article("Le Quai", "", "Un désastre. Un désastre.")}).lone_words.empty());
}

TEST_CASE("what an outlet calls itself is no word that stands alone", "[comparison]") {
  for (const std::string outlet : {"AFP", "Agence Fictive Portuaire"}) {
    const auto result = compared({article(outlet, "", "Une fuite (AFP). Une journaliste de l'AFP."),
                                  article("Radio Sud", "", "La digue.")});
    CHECK(std::ranges::find(result.lone_words, "afp", &WordRow::key) == result.lone_words.end());
  }
  const auto other = compared({article("Gazette", "", "Une fuite (AFP). Une journaliste de l'AFP."),
                               article("Radio Sud", "", "La digue.")});
  CHECK(std::ranges::find(other.lone_words, "afp", &WordRow::key) != other.lone_words.end());
}

TEST_CASE("words of titles are counted in the titles", "[comparison]") {
  const auto result = compared({article("Le Quai", "Désastre à Olmes", "Il pleut."),
                                article("Radio Sud", "Crue à Olmes", "Il pleut.")});
  const WordRow* town = row_of(result.title_words, "olmes");
  REQUIRE(town != nullptr);
  CHECK(town->total() == 2);
  CHECK(town->counts[0].evidence[0].part == Part::title);
  CHECK(result.title_words.front().key == "olmes");
}

TEST_CASE("an agency is found in the credit line and in the text, by whole words and to the letter",
          "[comparison]") {
  const auto result = compared(
      {with(article("Le Quai", "",
                    "Selon l'AFP, la digue cède. Le mot afp en petit, RAFP ou AFPX ne comptent pas."),
            &Article::credit, "Reuters, Agence France-Presse"),
       article("Radio Sud", "", "Rien.")});
  REQUIRE(result.agencies.size() == 2);
  CHECK(result.agencies[0].name == "AFP");
  CHECK(result.agencies[0].credited == std::vector<bool>{true, false});
  CHECK(result.agencies[0].mentions[0].value == 1);
  CHECK(result.agencies[1].credited[0]);
  CHECK(result.agencies[1].mentions[0].value == 0);
}

TEST_CASE("an article of an agency is wire copy", "[comparison]") {
  const auto result =
      compared({article("Agence France-Presse", "", "Il pleut."), article("Radio Sud", "", "Il neige.")});
  CHECK(result.articles[0].wire);
  CHECK_FALSE(result.articles[1].wire);
  CHECK(silence_on(result, Why::no_wire_copy) == nullptr);
}

TEST_CASE("an article that opens with an agency's dateline is wire copy", "[comparison]") {
  const auto is_wire = [](const std::string& opening) {
    const auto body = opening + " Le pont de Sarlune a été fermé mardi.";
    return compared({article("Le Quai", "Un pont fermé", body), article("Orbe", "Pont", "Il ferme.")})
        .articles[0]
        .wire;
  };
  CHECK(is_wire("SARLUNE, 5 mars (AFP) -"));
  CHECK(is_wire("Sarlune (Reuters) —"));
  CHECK_FALSE(is_wire("SARLUNE (Orbe) -"));
  CHECK_FALSE(is_wire("SARLUNE (avec AFP) -"));
  CHECK_FALSE(is_wire("Le maire l'a dit à Reuters - "));
  CHECK_FALSE(is_wire("() -"));
}

TEST_CASE("an article that is named as the wire copy is wire copy", "[comparison]") {
  auto named = article("Radio Sud", "", "Il neige.");
  named.wire = true;
  const auto result = compared({article("Le Quai", "", "Il pleut."), named});
  CHECK_FALSE(result.articles[0].wire);
  CHECK(result.articles[1].wire);
  CHECK(silence_on(result, Why::no_wire_copy) == nullptr);
}

TEST_CASE("what a page held besides its article is told by reason with an example", "[comparison]") {
  ReadArticle page = article("Le Quai", "", "Il pleut.");
  page.page.blocks = {{"Accueil", Reason::menu, 1, ""},
                      {"Il pleut.", Reason::kept, 1, ""},
                      {"Partager", Reason::share, 1, ""},
                      {"Météo", Reason::menu, 1, ""}};
  const auto result = compared({page});
  const auto& removed = result.articles[0].removed;
  REQUIRE(removed.size() == 2);
  CHECK(removed[0].reason == Reason::menu);
  CHECK(removed[0].blocks.value == 2);
  CHECK(removed[0].example == "Accueil");
  CHECK(removed[0].blocks.evidence[1].span == Span{3, 4});
}

TEST_CASE("what is unknown of an article is said to be unknown", "[comparison]") {
  const auto result =
      compared({with(article("", "", "Il pleut."), &Article::date, ""), article("Radio Sud", "", "")});
  REQUIRE(silence_on(result, Why::outlet_unknown) != nullptr);
  CHECK(silence_on(result, Why::outlet_unknown)->articles == std::vector<std::uint32_t>{0});
  CHECK(silence_on(result, Why::date_unknown)->articles == std::vector<std::uint32_t>{0});
  CHECK(silence_on(result, Why::no_text)->articles == std::vector<std::uint32_t>{1});
  CHECK(silence_on(result, Why::no_wire_copy)->articles.size() == 2);
}

TEST_CASE("words are not compared across languages", "[comparison]") {
  ReadArticle english =
      with(article("The Quay", "The dike", "The dike broke. The dike is old."), &Article::language, "en");
  english.body = read("The dike broke. The dike is old.", "en");
  const auto result = compared({article("Le Quai", "La digue", "La digue cède. La digue rompt."), english});
  CHECK(result.frequent_words.empty());
  CHECK(result.lone_words.empty());
  CHECK(silence_on(result, Why::several_languages) != nullptr);
}

TEST_CASE("sentences are only shared within one language", "[comparison]") {
  const auto in = [](const char* language, const char* outlet) {
    return with(article(outlet, "", "Vive la République. OK."), &Article::language, language);
  };
  CHECK(compared({in("fr", "Le Quai"), in("en", "The Quay")}).shared_sentences.empty());
  CHECK(compared({in("fr", "Le Quai"), in("", "Radio Sud")}).shared_sentences.size() == 2);
  const auto three = compared({in("fr", "Le Quai"), in("en", "The Quay"), in("fr", "Radio Sud")});
  REQUIRE(three.shared_sentences.size() == 2);
  CHECK(three.shared_sentences[0].places.size() == 2);
  CHECK(three.articles[1].shared_sentences.value == 0);
}

TEST_CASE("a language without a lexicon is said to have none", "[comparison]") {
  ReadArticle page = with(article("Die Zeitung", "", "Wasser bricht Damm."), &Article::language, "xx");
  const auto result = compared({page});
  CHECK(silence_on(result, Why::language_without_lexicon) != nullptr);
  CHECK(silence_on(compared({article("Le Quai", "", "La digue cède.")}), Why::language_without_lexicon) ==
        nullptr);
}

TEST_CASE("an article alone keeps the nearest other one with the reason that parts them", "[comparison]") {
  const std::vector<ReadArticle> readings{article("Le Quai", "La digue", "La digue cède à Olmes."),
                                          article("Radio Sud", "Vieille digue", "La digue de 1900.")};
  Event event{.id = "e2", .articles = {0}, .shared = {}, .nearest = std::nullopt};
  event.nearest = Neighbour{.article = 1, .apart = Neighbour::Apart::dates, .shared = {"digue", "11 mars"}};
  const auto result = compare(event, readings, agencies(), languages());
  REQUIRE(result.articles.size() == 1);
  REQUIRE(result.nearest);
  CHECK(result.nearest->article.title == "Vieille digue");
  CHECK(result.nearest->apart == Neighbour::Apart::dates);
  CHECK(result.nearest->shared == std::vector<std::string>{"digue"});
}

TEST_CASE("no articles at all have a comparison too", "[comparison]") {
  CHECK(compared({}).articles.empty());
}
