#include "tests/reports/flood.h"

#include "analysis/comparison/compare.h"
#include "tests/support/articles.h"
#include "tests/support/spoken.h"

namespace crossread::test {
namespace {

ReadArticle wire() {
  return spoken(
      "Agence Méridienne", "Crue de l'Orbe : la digue d'Olmes cède",
      "La digue d'Olmes a cédé mardi à l'aube sous la crue de l'Orbe. La préfète Odile Brassac a ordonné "
      "l'évacuation de 340 habitants.\n\n"
      "\"Personne ne manque à l'appel et l'eau baisse enfin\", a déclaré la préfète. La digue datait de "
      "1911.");
}

ReadArticle newspaper() {
  ReadArticle page =
      spoken("Le Quai", "À Olmes, la digue cède et un village fuit",
             "La digue d’Olmes a cédé mardi à l’aube sous la crue de l’Orbe. Le désastre était annoncé.\n\n"
             "« Personne ne manque à l’appel », a martelé la préfète Odile Brassac. Mais le désastre laisse "
             "340 habitants "
             "sans toit : "
             "le maire, Paul Ferrand, réclame une digue neuve depuis dix ans.");
  page.page.article.credit = "Méridienne";
  page.page.article.author = "Nora Vialle";
  page.page.blocks = {{"Accueil", Reason::menu, 1, ""},
                      {"Météo", Reason::menu, 1, ""},
                      {"Partager cet article", Reason::share, 1, ""}};
  return page;
}

ReadArticle radio() {
  return with(
      spoken("Radio Sud d'Olmes et du Littoral", "Olmes sous les eaux",
             "L'Orbe est sortie de son lit. Selon l'Agence Méridienne, les 340 habitants d'Olmes sont à "
             "l'abri dans une école."),
      &Article::date, "2024-03-06");
}

ReadArticle english(const std::string& outlet, const std::string& title, const std::string& text) {
  return spoken(outlet, title, text, "en");
}

Comparison compared(const std::vector<ReadArticle>& articles, std::vector<std::string> shared) {
  Event event = event_of(articles);
  event.shared = std::move(shared);
  return compare(event, articles, agencies(), languages());
}

}  // namespace

Comparison flood_in_french() {
  return compared({wire(), newspaper(), radio()}, {"digue", "olmes", "orbe", "340 habitants"});
}

Comparison flood_in_english() {
  return compared(
      {english("The Quay", "Dike breaks at Olmes",
               "The dike at Olmes broke at dawn on Tuesday. The prefect ordered 340 people to leave. "
               "“Nobody is missing,” she said."),
       with(english("", "A town flees the water",
                    "The prefect ordered 340 people to leave. The old dike had been patched twice."),
            &Article::date, "")},
      {"dike", "prefect"});
}

Comparison article_alone() {
  const std::vector<ReadArticle> articles{
      spoken("Le Quai", "Un pont pour Sarlune", "Le conseil vote un pont. Il ouvrira en 2027."),
      with(spoken("Radio Sud", "Le pont de Sarlune en débat", "Le conseil hésite."), &Article::date,
           "2023-11-20")};
  Event event{.id = "e2", .articles = {0}, .shared = {}, .nearest = std::nullopt};
  event.nearest = Neighbour{.article = 1, .apart = Neighbour::Apart::dates, .shared = {"pont", "conseil"}};
  return compare(event, articles, agencies(), languages());
}

}  // namespace crossread::test
