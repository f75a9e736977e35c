#include "reports/compose.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "analysis/comparison/compare.h"
#include "reports/markdown.h"
#include "tests/reports/flood.h"
#include "tests/reports/gfm.h"
#include "tests/reports/inlines.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

/// The report with plain spaces, which are easier to write in a test.
std::string report_of(const Comparison& comparison, const char* language = "fr") {
  std::string report = render_markdown(compose(comparison, phrases_in(language)));
  for (const std::string_view space : {"\u00A0", "\u202F"})
    for (std::size_t at = report.find(space); at != std::string::npos; at = report.find(space, at))
      report.replace(at, space.size(), 1, ' ');
  return report;
}

std::string report_of(const std::vector<ReadArticle>& articles, const char* language = "fr") {
  return report_of(compare(event_of(articles), articles, agencies(), languages()), language);
}

/// A text long enough for shares.
std::string six_closed_bridges() {
  std::string text;
  for (const char* place : {"Olmes", "Sarlune", "Gray", "Valsourne", "Torvane", "Brévance"})
    text += std::string("Mardi, les pompiers ont fermé le vieux pont de ") + place + ". ";
  return text;
}

constexpr auto six_other_sentences =
    "Une boulangère prépare ses galettes pendant la nuit. Deux chiens dorment sous un banc vert. Les enfants "
    "rangent leurs cahiers avant midi. Un facteur siffle une chanson ancienne. La neige couvre déjà les "
    "toits "
    "voisins. Personne ne regarde la vieille horloge arrêtée. Son propriétaire cultive des poireaux derrière "
    "la gare. Trois pêcheurs attendent le dernier train.";

}  // namespace

TEST_CASE("every number in a report carries its evidence", "[reports]") {
  int figures = 0;
  for (const Comparison& comparison : {flood_in_french(), flood_in_english(), article_alone()})
    each_inline(compose(comparison, phrases_in("fr")).blocks, [&](const reports::Inline& piece) {
      if (piece.kind != reports::Inline::Kind::figure || piece.text == "0") return;
      ++figures;
      CHECK_FALSE(piece.evidence.empty());
    });
  CHECK(figures > 20);
}

TEST_CASE("every phrase that a report asks for exists", "[reports]") {
  for (const char* language : {"fr", "en"})
    for (const Comparison& comparison : {flood_in_french(), flood_in_english(), article_alone()}) {
      const std::string report = report_of(comparison, language);
      CHECK_FALSE(holds(report, "\\[facts"));
      CHECK_FALSE(holds(report, "{"));
      CHECK(report.find("\\[") == report.find("\\[…\\]"));
    }
}

TEST_CASE("a section with nothing to say has no heading", "[reports]") {
  const std::string report = report_of({article("Le Quai", "", ""), article("Radio Sud", "", "")});
  CHECK_FALSE(holds(report, "## Les titres"));
  CHECK_FALSE(holds(report, "## Les agences"));
  CHECK_FALSE(holds(report, "## Les mots"));
  CHECK_FALSE(holds(report, "## Les articles"));
  CHECK(holds(report, "## Quoi, qui, quand"));
  CHECK(holds(report, "Aucun texte d’article repéré"));
}

TEST_CASE("what comes from the wire is told in words and sentences of each article", "[reports]") {
  const std::string report = report_of(flood_in_french());
  CHECK(holds(report, "## Ce qui vient de la dépêche"));
  CHECK(holds(report, "| `=` presque mot pour mot comme dans AM | 24 | `██████████` | Le Quai 1, 3 |"));
  CHECK(holds(report, "| `-` repris par aucun autre | 5 | `██` | AM 4 |"));
  CHECK(holds(report_of(flood_in_english(), "en"), "## What the articles have in common"));
}

TEST_CASE("the words that change are set off, those that do not are shortened", "[reports]") {
  const std::string report = report_of(
      {article("Le Quai", "",
               "Le ministre a refusé de rouvrir la digue d'Olmes avant la fin de l'hiver prochain, mardi."),
       article("Radio Sud", "",
               "Le ministre a tardé à rouvrir la digue d'Olmes avant la fin de l'hiver prochain, mardi.")});
  CHECK(holds(report, "**refusé de**"));
  CHECK(holds(report, "« tardé à » devient « refusé de »"));
  CHECK(holds(report, "\\[…\\]"));
}

TEST_CASE("how an article retells another is said of texts long enough for shares only", "[reports]") {
  const ReadArticle brief = article("Le Quai", "", "La digue d'Olmes cède.");
  CHECK_FALSE(
      holds(report_of({brief, article("Radio Sud", "", "La digue d'Olmes cède.")}), "Plus de la moitié"));
  const std::string text = six_closed_bridges();
  const std::string report = report_of({article("Le Quai", "", text), article("Radio Sud", "", text)});
  CHECK(holds(report, "Plus de la moitié du texte est le même, dans le même ordre."));
}

TEST_CASE("an article comes from the wire copy in whole, in part or not, and never from a later one",
          "[reports]") {
  const std::string text = six_closed_bridges();
  const auto report = [&](const std::string& own, const char* date) {
    const ReadArticle quay = with(article("Le Quai", "", own), &Article::date, date);
    return report_of({article("AFP", "", text), quay});
  };
  CHECK(holds(report(text, "2024-03-05"), "Presque tout se lit aussi dans AFP."));
  CHECK(holds(report(text + six_other_sentences, "2024-03-05"), "En partie le même contenu que AFP."));
  CHECK_FALSE(holds(report(text, "2024-03-04"), "se lit aussi dans AFP"));
}

TEST_CASE("what one article alone has is listed with its sentences", "[reports]") {
  const std::string report =
      report_of({article("Le Quai", "", "La digue d'Olmes cède. Un chat dort au soleil."),
                 article("Radio Sud", "", "La digue d'Olmes cède.")});
  CHECK(holds(report, "Seulement dans **Le Quai** : 1 phrase (Le Quai 2)."));
  CHECK(holds(report, "- **Le Quai 2** Un chat dort au soleil."));
}

TEST_CASE("five articles are the rows of the first table, four its columns", "[reports]") {
  const auto table_head = [](std::size_t count) {
    std::vector<ReadArticle> articles;
    for (std::size_t at = 0; at < count; ++at) articles.push_back(article("Journal", "Titre", "Il pleut."));
    return report_of(articles);
  };
  CHECK(holds(table_head(4), "|  | Journal1 | Journal2 | Journal3 | Journal4 |"));
  CHECK(holds(table_head(5), "|  | Titre | Média |"));
}

TEST_CASE("a percentage is given of fifty words and more", "[reports]") {
  std::string text = "La digue cède.";
  for (int i = 0; i < 30; ++i) text += " Personne passe.";
  const std::string report =
      report_of({article("Le Quai", "", text), article("Radio Sud", "", "La digue cède.")});
  CHECK(holds(report, "3 (5 %)"));
  CHECK(holds(report, "| `=` presque mot pour mot comme dans Le Quai | 3 |"));
}

TEST_CASE("a long piece of furniture is quoted by its beginning", "[reports]") {
  ReadArticle page = article("Le Quai", "", "Il pleut.");
  page.page.blocks = {
      {"Nous et nos partenaires utilisons des cookies pour mesurer l'audience de ce site et plus",
       Reason::cookies, 1, ""}};
  CHECK(holds(report_of({page}), "utilisons des cookies pour mesurer \\[…\\] »)"));
}

TEST_CASE("who speaks is told with words, verbs that add something, and what only one outlet has",
          "[reports]") {
  const std::vector<ReadArticle> articles{
      spoken("Le Quai", "", "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac."),
      spoken("Radio Sud", "",
             "« Le bac était vieux et personne n'a voulu payer, ni la ville ni la région », a martelé Odile "
             "Brassac. « Il fallait le dire », a dit Paul Ferrand.")};
  const std::string report = report_of(articles);
  CHECK(holds(report, "## Qui parle ?"));
  CHECK(holds(report, "| Odile Brassac | Le Quai | 9 (Le Quai 1) | 0 | déclarer |"));
  CHECK(holds(report, "**marteler** (donne du poids, Radio Sud 1) |"));
  CHECK(holds(report, "Dans plusieurs médias : Odile Brassac."));
  CHECK(holds(report, "- Paul Ferrand : seulement dans Radio Sud (Radio Sud 2)."));
  CHECK(holds(report, "La même parole, coupée autrement :"));
  CHECK(holds(
      report,
      "Seulement entre les guillemets de Radio Sud, 6 mots : « ni la ville ni la région » (Radio Sud 1)."));
  CHECK(holds(report_of(articles, "en"), "**marteler** (adds weight, Radio Sud 1) |"));
}

TEST_CASE("where nobody speaks there is no section on it, but it is said", "[reports]") {
  const std::string report = report_of({spoken("Le Quai", "", "Il pleut sur le port.")});
  CHECK_FALSE(holds(report, "## Qui parle"));
  CHECK(holds(report, "Aucune parole repérée : Le Quai."));
}

TEST_CASE("many voices are folded away after the eighth", "[reports]") {
  std::string text;
  for (const char* name : {"Brassac", "Ferrand", "Vialle", "Morvan", "Castel", "Delmas", "Armand", "Lorrain",
                           "Quentin", "Rivoire"})
    text += std::string("« Il fallait le dire », a déclaré Odile ") + name + ".\n\n";
  CHECK(holds(report_of({spoken("Le Quai", "", text)}), "<summary>Encore 2 voix</summary>"));
}

TEST_CASE("an event of no articles has a report that says nothing", "[reports]") {
  const std::vector<ReadArticle> none;
  CHECK(compose(compare(event_of(none), none, agencies(), languages()), phrases_in("fr")).blocks.empty());
}

TEST_CASE("a report's Markdown needs no HTML but details and their summary", "[reports][markdown]") {
  for (const Comparison& comparison : {flood_in_french(), flood_in_english(), article_alone()}) {
    const std::string tree =
        gfm_tree(render_markdown(compose(comparison, phrases_in("fr")), Drawings::linked));
    std::size_t blocks = 0;
    for (std::size_t at = tree.find("<html_block"); at != std::string::npos;
         at = tree.find("<html_block", at + 1)) {
      ++blocks;
      const std::string text = tree.substr(tree.find('>', at) + 1, 16);
      CHECK((text.starts_with("&lt;details&gt;") || text.starts_with("&lt;/details&gt;")));
    }
    CHECK(blocks > 0);
    CHECK(tree.find("<html_inline") == std::string::npos);
  }
}
