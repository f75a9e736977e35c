#include "reports/blinded.h"

#include <catch2/catch.hpp>

#include "reports/labels.h"
#include "reports/press_names.h"
#include "tests/reports/flood.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

TEST_CASE("a blinded comparison tells of no page who published it", "[reports][blinded]") {
  Comparison comparison = flood_in_french();
  comparison.articles[1].article.url = "https://quai.example/digue";
  const Comparison blind = blinded(comparison);
  for (const ArticleAccount& one : blind.articles) {
    for (const auto field :
         {&Article::id, &Article::outlet, &Article::author, &Article::credit, &Article::url, &Article::event})
      CHECK((one.article.*field).empty());
    CHECK_FALSE(one.wire);
    CHECK(one.removed.empty());
  }
  CHECK(blind.agencies.empty());
  CHECK_FALSE(blind.reuse->is_wire);
  CHECK(labels_of(blind.articles) == std::vector<std::string>{"A", "B", "C"});
}

TEST_CASE("a blinded comparison has the same texts, dates and findings", "[reports][blinded]") {
  const Comparison comparison = flood_in_french();
  const Comparison blind = blinded(comparison);
  for (std::size_t article = 0; article < comparison.articles.size(); ++article) {
    CHECK(blind.articles[article].text.bytes() == comparison.articles[article].text.bytes());
    CHECK(blind.articles[article].article.title == comparison.articles[article].article.title);
    CHECK(blind.articles[article].article.date == comparison.articles[article].article.date);
    CHECK(blind.articles[article].word_count == comparison.articles[article].word_count);
  }
  CHECK(blind.reuse->articles[1].pairs == comparison.reuse->articles[1].pairs);
  CHECK(blind.voices.voices.size() == comparison.voices.voices.size());
}

TEST_CASE("of the words that bind an event none stays that stands in the name of an outlet",
          "[reports][blinded]") {
  Comparison comparison = flood_in_french();
  comparison.bound_by = {"digue", "Olmes", "Méridienne", "quai"};
  CHECK(blinded(comparison).bound_by == std::vector<std::string>{"digue"});
}

TEST_CASE("the article that comes nearest is not told of an article whose outlet is hidden",
          "[reports][blinded]") {
  CHECK(article_alone().nearest);
  CHECK_FALSE(blinded(article_alone()).nearest);
}

TEST_CASE("the press is known by its outlets, their short names, authors and agencies", "[reports][press]") {
  const auto names = press_names(flood_in_french());
  for (const char* words : {"Le Quai", "le quai", "l'Agence Méridienne", "Nora Vialle", "RSOL", "Méridienne"})
    CHECK(holds_name(names, words));
  for (const char* words : {"Quai", "quais", "Odile Brassac", "Nora", "", "« »"})
    CHECK_FALSE(holds_name(names, words));
  CHECK(is_in_name(names, "littoral"));
  CHECK_FALSE(is_in_name(names, "digue"));
  CHECK_FALSE(is_in_name(names, ""));
}

TEST_CASE("outlets without a name are none that any words could hold", "[reports][press]") {
  const auto names = press_names(compared({spoken("", "", "Il pleut."), spoken("« »", "", "Il neige.")}));
  CHECK(names.empty());
}

TEST_CASE("where texts and titles name the press themselves is found, as whole words", "[reports][press]") {
  const Comparison comparison = compared(
      {spoken("Le Quai", "Le Quai fête cent ans", "Le Quai paraît mardi. Le Quaint n'est pas un journal."),
       spoken("Agence Boréale", "", "OLMES (AB) - Le Quai a cent ans. Les ABC comptent.")});
  const auto places = press_named_in(comparison);
  REQUIRE(places.size() == 4);
  CHECK(places[0].part == Part::text);
  CHECK(text_at(comparison, places[0]) == "Le Quai");
  CHECK(places[1].part == Part::title);
  CHECK(text_at(comparison, places[2]) == "AB");
  CHECK(text_at(comparison, places[3]) == "Le Quai");
}
