#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/page/credits.h"
#include "analysis/page/dates.h"
#include "analysis/page/head.h"
#include "analysis/page/json_ld.h"
#include "analysis/page/outlets.h"

namespace crossread {
namespace {

using Names = std::vector<std::string>;

const Languages& languages() {
  static const Languages loaded = load_languages();
  return loaded;
}

std::string day(const char* code, const char* text) {
  return date_in(text, languages().of(code));
}
Credit credit(const char* code, const char* line) {
  return CreditBook(languages().of(code)).of_line(line);
}

}  // namespace

TEST_CASE("days are read in the forms that newspapers print", "[page][dates]") {
  CHECK(day("fr", "Publié le 30 avril 2024 à 08h15") == "2024-04-30");
  CHECK(day("fr", "1er mai 2024") == "2024-05-01");
  CHECK(day("en", "April 30, 2024 9:15 a.m.") == "2024-04-30");
  CHECK(day("en", "Nov. 4th, 2019") == "2019-11-04");
  CHECK(day("en", "30 April 2024") == "2024-04-30");
  CHECK(day("de", "30. April 2024, 06:13 Uhr") == "2024-04-30");
  CHECK(day("de", "Do 25.04.24 | 06:13 Uhr") == "2024-04-25");
  CHECK(day("", "2024-04-30T23:10:00+02:00") == "2024-04-30");
  CHECK(day("", "04/30/2024") == "2024-04-30");
}

TEST_CASE("what is no day gives none", "[page][dates]") {
  CHECK(day("fr", "le 30 avril").empty());
  CHECK(day("fr", "45 avril 2024").empty());
  CHECK(day("", "2024-13-01").empty());
  CHECK(day("en", "version 1.2.3").empty());
  CHECK(date_in_url("https://journal.example/2024/04/30/pont") == "2024-04-30");
  CHECK(date_in_url("https://journal.example/article-1234567").empty());
}

TEST_CASE("a byline gives the author and the agency apart", "[page][credits]") {
  const Credit found = credit("fr", "Par Anne Roy, avec AFP");
  CHECK(found.names == Names{"Anne Roy"});
  CHECK(found.agencies == Names{"AFP"});
  CHECK(credit("en", "By Jane Mills and Tom de Vries").names == Names{"Jane Mills", "Tom de Vries"});
  CHECK(credit("en", "Sign in").empty());
}

TEST_CASE("a line with two days tells publication from change", "[page][credits]") {
  const Credit found = credit("fr", "Publié le 28 mars 2026 à 21:05, mis à jour le 29 mars 2026 à 07:30");
  CHECK(found.published == "2026-03-28");
}

TEST_CASE("a wire credit may end the headline's line", "[page][credits]") {
  CHECK(credit("fr", "Le pont de Varse rouvre Source: Reuters").agencies == Names{"Reuters"});
}

TEST_CASE("a paragraph is credited by its dateline or by its end", "[page][credits]") {
  const CreditBook book(languages().of("fr"));
  CHECK(book.in_paragraph("BRUXELLES (Reuters) - Le pont a rouvert lundi.") == Names{"Reuters"});
  CHECK(book.in_paragraph("Le pont a rouvert lundi. (avec AFP)") == Names{"AFP"});
  CHECK(book.in_paragraph("Le pont a rouvert lundi. (ats/nxp)") == Names{"ats"});
  CHECK(book.in_paragraph("L'AFP a interrogé le maire lundi matin.").empty());
}

TEST_CASE("JSON-LD gives the article's fields, authors by reference too", "[page][json-ld]") {
  const LinkedData data = linked_data(parse_html(R"(<script type="application/ld+json">
    {"@graph": [{"@type": "Person", "@id": "#a", "name": "Anne Roy"},
                {"@type": ["NewsArticle"], "headline": "Le pont rouvre", "datePublished": "2026-03-02",
                 "author": [{"@id": "#a"}, "Jean Petit"], "publisher": {"name": "La Gazette"}}]}</script>)"));
  CHECK(data.headline == "Le pont rouvre");
  CHECK(data.date_published == "2026-03-02");
  CHECK(data.authors == Names{"Anne Roy", "Jean Petit"});
  CHECK(data.publisher == "La Gazette");
}

TEST_CASE("JSON-LD that is no JSON is passed over", "[page][json-ld]") {
  CHECK(linked_data(parse_html("<script type='application/ld+json'>{oops</script>")).headline.empty());
  CHECK(
      linked_data(
          parse_html("<script "
                     "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a\nb\"}</script>"))
          .headline == "a b");
}

TEST_CASE("a page's head gives the day of publication, never that of change", "[page][head]") {
  const Head head =
      head_of(parse_html(R"(<html lang="fr"><meta property="article:modified_time" content="2026-03-05">
    <meta property="article:published_time" content="2026-03-02T10:00"><link rel="canonical" href="/relative">
    <meta property="og:url" content="https://gazette.example/pont"><h1>Le pont <em>rouvre</em></h1>)"));
  CHECK(head.published == Names{"2026-03-02T10:00"});
  CHECK(head.url == "https://gazette.example/pont");
  CHECK(head.language == "fr");
  CHECK(head.headlines == Names{"Le pont rouvre"});
}

TEST_CASE("an outlet is known by its host and those below it", "[page][outlets]") {
  const Language& language = languages().of("fr");
  CHECK(outlet_at("https://www.lemonde.fr/article", language) == "Le Monde");
  CHECK(outlet_at("https://notlemonde.fr/", language).empty());
  CHECK(outlet_at("", language).empty());
}

}  // namespace crossread
