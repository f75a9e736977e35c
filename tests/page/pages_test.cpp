#include "analysis/page/pages.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "analysis/page/threshold.h"
#include "tests/support/holds.h"

namespace crossread {
using crossread::test::holds;

namespace {

const Languages& languages() {
  static const Languages loaded = load_languages();
  return loaded;
}

Harvest harvest_of(const std::string& path, const std::string& bytes) {
  const Source source{path, bytes};
  return harvest({&source, 1}, languages());
}

Page example(const std::string& name) {
  const std::string path = std::string(CROSSREAD_EXAMPLES) + "/" + name;
  std::ifstream file(path, std::ios::binary);
  const Harvest found = harvest_of(path, {std::istreambuf_iterator<char>(file), {}});
  REQUIRE(found.pages.size() == 1);
  return found.pages.front();
}

std::string error_of(const std::string& path, const std::string& bytes) {
  const Harvest found = harvest_of(path, bytes);
  REQUIRE(found.pages.empty());
  REQUIRE(found.skipped.size() == 1);
  return found.skipped.front().what();
}

const std::string kPasted =
    "Rechercher\nMenu\nSe connecter\n\nLe pont de Varse rouvre après huit mois\n\nLe pont de Varse rouvre "
    "après huit mois\n"
    "Publié le 2 mars 2026\n\n"
    "Le pont de Varse a rouvert lundi matin, après huit mois de travaux, a annoncé la mairie dans un "
    "communiqué.\n\n"
    "« Nous sommes soulagés, car les commerçants n'en pouvaient plus », a déclaré la maire, Claire Petit, "
    "devant la presse.\n\n"
    "Le chantier, qui devait durer trois mois, a coûté deux fois plus cher que prévu, selon les comptes de "
    "la ville.\n\n"
    "Partager cet article\nSuivez La Gazette sur Telegram\n\nÀ découvrir également\n\nLe marché change de "
    "place\n"
    "Une école ferme ses portes\nTout accepter\n";

}  // namespace

TEST_CASE("a pasted page loses its menus, buttons and headlines of others and keeps its paragraphs",
          "[page][pages]") {
  const Harvest found = harvest_of("gazette.txt", kPasted);
  REQUIRE(found.pages.size() == 1);
  const Article& article = found.pages.front().article;
  CHECK(article.id == "gazette");
  CHECK(article.title == "Le pont de Varse rouvre après huit mois");
  CHECK(article.date == "2026-03-02");
  CHECK(article.language == "fr");
  CHECK(article.text.starts_with("Le pont de Varse a rouvert lundi matin"));
  CHECK(article.text.ends_with("selon les comptes de la ville."));
  CHECK(std::count(article.text.begin(), article.text.end(), '\n') == 4);
}

TEST_CASE("every block of a page is accounted for, kept or with a reason", "[page][pages]") {
  const Page page = harvest_of("gazette.txt", kPasted).pages.front();
  std::string kept;
  for (const BlockVerdict& block : page.blocks) {
    CHECK(block.confidence >= 0.5);
    CHECK(block.confidence <= 1);
    CHECK_FALSE(block.why.empty());
    if (block.reason == Reason::kept) kept += (kept.empty() ? "" : "\n\n") + block.text;
  }
  CHECK(kept == page.article.text);
}

TEST_CASE("a teaser that repeats the lead and is cut short is dropped", "[page][pages]") {
  const Page page =
      harvest_of(
          "gazette.txt",
          kPasted + "\nLe pont de Varse a rouvert lundi matin, après huit mois de travaux, a annoncé la...\n")
          .pages.front();
  const std::string lead = "Le pont de Varse a rouvert";
  CHECK(page.article.text.find(lead) == page.article.text.rfind(lead));
}

TEST_CASE("the examples come out as a reader would mark them", "[page][pages]") {
  const Page html = example("fr/barrage/le-courrier-de-sourne.html");
  CHECK(html.article.outlet == "Le Courrier de Sourne");
  CHECK(html.article.date == "2026-03-28");
  CHECK(html.article.author == "Camille Astruc");
  CHECK(html.article.language == "fr");
  CHECK(holds(html.article.title, "à Valsourne, la marche contre le barrage"));
  CHECK_FALSE(holds(html.article.text, "Lire aussi"));
  CHECK_FALSE(holds(html.article.text, "cookies"));

  const Page english = example("en/ferry/the-meridian-post.html");
  CHECK(english.article.author == "Edward Marchmont");
  CHECK(english.article.date == "2026-03-13");
  CHECK(english.article.language == "en");

  const Page pasted = example("fr/barrage/l-horizon-national.txt");
  CHECK(
      pasted.article.title ==
      "Barrage de Combe-Rousse : des casseurs s'en prennent au centre de commande, quatre gendarmes blessés");
  CHECK(pasted.article.text.starts_with("La manifestation des opposants au barrage a dégénéré"));

  const Page markdown = example("fr/barrage/la-vigie-des-vallees.md");
  CHECK(markdown.article.outlet == "La Vigie des vallées");
  CHECK(markdown.article.author == "Jeanne Thévenot, Malo Quéré");
}

TEST_CASE("a pasted article without a page around it is kept whole", "[page][pages]") {
  const Article short_article = harvest_of("pont.txt",
                                           "Le pont de Varse rouvre\n\nLe pont a rouvert lundi, a annoncé la "
                                           "mairie.\n\nLes habitants attendaient depuis huit mois.\n\n"
                                           "« Enfin », a dit Claire Petit.\n")
                                    .pages.at(0)
                                    .article;
  CHECK(short_article.title == "Le pont de Varse rouvre");
  CHECK(short_article.text ==
        "Le pont a rouvert lundi, a annoncé la mairie.\n\nLes habitants attendaient depuis huit mois.\n\n« "
        "Enfin », a dit Claire Petit.");
  const Article one_paragraph = harvest_of("bridge.txt",
                                           "Bridge reopens\n\nThe Varse bridge reopened on Monday after "
                                           "eight months of repairs, the mayor said.\n")
                                    .pages.at(0)
                                    .article;
  CHECK(one_paragraph.title == "Bridge reopens");
  CHECK(one_paragraph.text ==
        "The Varse bridge reopened on Monday after eight months of repairs, the mayor said.");
  CHECK(harvest_of("lead.txt", "Le pont de Varse a rouvert lundi, après huit mois de travaux.\n")
            .pages.at(0)
            .article.title.empty());
}

TEST_CASE("a page of notices is no article, however long they are", "[page][pages]") {
  CHECK(holds(error_of("a.txt",
                       "Nous respectons votre vie privée\nEn cliquant sur « Tout accepter », vous consentez "
                       "au traitement de vos données "
                       "par nos 214 partenaires, qui utilisent des cookies pour mesurer l'audience et "
                       "personnaliser les contenus.\n"
                       "Tout accepter\nTout refuser\n"),
              "no article text"));
}

TEST_CASE("a file of many articles may be larger than a page", "[page][pages]") {
  std::string lines;
  const std::string text(1 << 20, 'a');
  for (int i = 0; i < 66; ++i)
    lines += "{\"id\": \"" + std::to_string(i) + "\", \"language\": \"en\", \"text\": \"" + text + "\"}\n";
  CHECK(harvest_of("many.ndjson", lines).pages.size() == 66);
  CHECK(holds(error_of("page.txt", lines), "larger than 64 MB"));
}

TEST_CASE("a browser's single file holds a page", "[page][pages]") {
  const std::string body =
      "<p>Le pont de Varse a rouvert lundi matin, apr=C3=A8s huit mois de travaux, a annonc=C3=A9 la "
      "mairie.</p>\r\n"
      "<p>Le chantier, qui devait durer trois mois, a co=C3=BBt=C3=A9 deux fois plus cher que "
      "pr=C3=A9vu.</p>\r\n";
  const Harvest found = harvest_of(
      "gazette.mhtml",
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
      "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
          body + "\r\n--b--\r\n");
  REQUIRE(found.pages.size() == 1);
  CHECK(holds(found.pages.front().article.text, "après huit mois"));
}

TEST_CASE("parts inside parts without end are no page", "[page][pages]") {
  std::string bytes = "MIME-Version: 1.0\r\n";
  for (int part = 0; part < 200000; ++part) {
    const std::string border = std::to_string(part);
    bytes += "Content-Type: multipart/related; boundary=\"" + border + "\"\r\n\r\n--" + border + "\r\n";
  }
  CHECK(error_of("gazette.mhtml", bytes) ==
        "gazette.mhtml: no HTML page inside this MHTML file; save the page again as HTML");
}

TEST_CASE("two nested parts may share a boundary", "[page][pages]") {
  const std::string part = "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n";
  CHECK(holds(error_of("gazette.mhtml",
                       "MIME-Version: 1.0\r\n" + part + part + "x--b\r\nContent-Type: text/html\r\n"),
              "gazette.mhtml: no "));
}

TEST_CASE("JSON articles are taken as they are", "[page][pages]") {
  const Harvest found = harvest_of("a.ndjson",
                                   "{\"id\": \"x\", \"lang\": \"en\", \"title\": \"T\", \"text\": \"One. "
                                   "Two.\", \"sentences\": [[0, 4], [5, 9]]}\n");
  REQUIRE(found.pages.size() == 1);
  const Article& article = found.pages.front().article;
  CHECK(article.language == "en");
  CHECK(article.text == "One. Two.");
  CHECK(article.sentences == std::vector<Span>{{0, 4}, {5, 9}});
  CHECK(harvest_of("a.json", R"({"title": "Only a title"})").pages.front().article.id == "a");
}

TEST_CASE("a broken line of NDJSON is named and the others are read", "[page][pages]") {
  const Harvest found = harvest_of(
      "a.ndjson",
      "{\"id\": \"a\", \"text\": \"x\"}\n\n{broken\n{\"id\": \"c\"}\n{\"id\": \"d\", \"text\": \"y\"}\n");
  CHECK(found.pages.size() == 2);
  REQUIRE(found.skipped.size() == 2);
  CHECK(std::string(found.skipped[0].what()) == "a.ndjson:3: not valid JSON; each line must be one article");
  CHECK(std::string(found.skipped[1].what()) == "a.ndjson:4: neither title nor text in article \"c\"");
}

TEST_CASE("what is no page says so in one line and never spoils the others", "[page][pages]") {
  CHECK(holds(error_of("a.html", "%PDF-1.4"), "a.html: a damaged PDF"));
  CHECK(holds(error_of("a.html", "\x89PNG\r\n\x1A\nxxxx"), "a.html: an image"));
  CHECK(holds(error_of("a.txt", ""), "a.txt: the file is empty"));
  CHECK(error_of("a.html", "<p></p>") == "a.html: no text on this page");
  CHECK(holds(error_of("a.md", "---\na: [\n---\nTexte"), "a.md:"));
  CHECK(holds(error_of("a.txt", "Tout accepter\nTout refuser\nParamétrer vos choix\nMenu\n"),
              "no article text"));
  const std::vector<Source> sources{{"bad.html", "%PDF-1.4"}, {"gazette.txt", kPasted}};
  const Harvest found = harvest(sources, languages());
  CHECK(found.pages.size() == 1);
  CHECK(found.skipped.size() == 1);
}

TEST_CASE("the order of the pages changes none of them", "[page][pages]") {
  const std::vector<Source> one{
      {"a.txt", kPasted},
      {"b.html", "<p>Le pont a rouvert lundi, après huit mois de travaux, a dit la maire.</p>"}};
  const std::vector<Source> two{one[1], one[0]};
  const Harvest first = harvest(one, languages()), second = harvest(two, languages());
  REQUIRE(first.pages.size() == 2);
  REQUIRE(second.pages.size() == 2);
  CHECK(first.pages[0].article.text == second.pages[1].article.text);
  CHECK(first.pages[1].article.text == second.pages[0].article.text);
}

TEST_CASE("the threshold keeps what raises the expected F1", "[page][threshold]") {
  const std::vector<double> words{10, 10, 10};
  CHECK(best_threshold(std::vector<float>{0.9F, 0.8F, 0.1F}, words) < 0.8F);
  CHECK(best_threshold(std::vector<float>{0.9F, 0.8F, 0.1F}, words) > 0.1F);
  CHECK(best_threshold(std::vector<float>{0.2F, 0.2F, 0.01F}, words) < 0.2F);
  CHECK(best_threshold(std::vector<float>{0, 0, 0}, words) == 1);
  CHECK(best_threshold({}, {}) == 1);
}

TEST_CASE("a Markdown article loses captions, appeals and credits as pasted text does", "[page][pages]") {
  const Page page =
      harvest_of("gazette.md",
                 "---\ntitle: Le pont rouvre\n---\n\nLe pont de Varse a rouvert lundi matin, a annoncé "
                 "la mairie dans un communiqué.\n\n*Le pont, lundi matin. Photo : Jean Doublet*\n\n"
                 "« Nous sommes soulagés », a déclaré la maire, Claire Petit, devant la presse.\n\n"
                 "Abonnez-vous à notre lettre\n\n(avec Boréale Presse)\n")
          .pages.front();
  CHECK(page.article.text ==
        "Le pont de Varse a rouvert lundi matin, a annoncé la mairie dans un communiqué.\n\n"
        "« Nous sommes soulagés », a déclaré la maire, Claire Petit, devant la presse.");
  CHECK(page.article.credit == "Boréale Presse");
  CHECK(page.article.author.empty());
  REQUIRE(page.blocks.size() == 5);
  CHECK(page.blocks[1].reason == Reason::caption);
  CHECK(page.blocks[3].reason == Reason::subscribe);
}

TEST_CASE("what the front matter says counts for more than what the text says", "[page][pages]") {
  const Article article =
      harvest_of(
          "gazette.md",
          "---\ntitle: Le pont rouvre\nauthor: Anne Roy\nlanguage: fr\n---\n\nPar Jean Petit\n\nLe pont de "
          "Varse a rouvert lundi matin, a annoncé la mairie dans un communiqué.\n")
          .pages.front()
          .article;
  CHECK(article.author == "Anne Roy");
  CHECK_FALSE(holds(article.text, "Jean Petit"));
}

TEST_CASE("aliases in the front matter that nest without end end as nothing", "[page][pages]") {
  for (const std::string title : {"&a [*a]", "&a [&b [*a, *b], *a]"}) {
    const Harvest found = harvest_of(
        "gazette.md",
        "---\ntitle: " + title +
            "\n---\n\nLe pont de Varse a rouvert lundi matin, a annoncé la mairie dans un communiqué.\n");
    REQUIRE(found.pages.size() == 1);
    CHECK(found.pages.front().article.title.empty());
  }
}

TEST_CASE("a language or a date that is none is not cut within a letter", "[page][pages]") {
  const std::string text = "Le pont de Varse a rouvert lundi matin, a annoncé la mairie.";
  for (const Page& page :
       {harvest_of("a.md", "---\ndate: mercredi é\nlanguage: \u65E5\n---\n\n" + text + "\n").pages.front(),
        harvest_of("a.json", R"({"language":"\u65E5","text":")" + text + "\"}").pages.front()}) {
    CHECK(well_formed_utf8(page.article.date) == page.article.date);
    CHECK(well_formed_utf8(page.article.language) == page.article.language);
  }
}

TEST_CASE("front matter without an end that anyone would write is refused", "[page][pages]") {
  const Harvest found =
      harvest_of("gazette.md", "---\ntitle: " + std::string(70'000, 'a') + "\n---\n\nLe pont.\n");
  REQUIRE(found.skipped.size() == 1);
  CHECK(found.skipped.front().message ==
        "the front matter is larger than 64 KB; is the line --- at its end?");
}

TEST_CASE("a sentence that begins as a byline does is kept", "[page][pages]") {
  const std::string sentence =
      "Publié le 2 mars, le rapport de la chambre a été salué par les élus de la vallée et par les "
      "commerçants.";
  const std::size_t place = kPasted.find("Le chantier, qui devait");
  const Article article =
      harvest_of("gazette.txt", kPasted.substr(0, place) + sentence + "\n\n" + kPasted.substr(place))
          .pages.front()
          .article;
  CHECK(holds(article.text, sentence));
  CHECK_FALSE(holds(article.text, "Publié le 2 mars 2026"));
}

TEST_CASE("a pasted page tells its outlet in clear words of its own", "[page][outlets]") {
  const std::string plain = kPasted.substr(0, kPasted.find("Suivez La Gazette"));
  const auto outlet = [&](const std::string& file, const std::string& before, const std::string& after) {
    return harvest_of(file, before + "\n" + plain + "\n" + after + "\n").pages.front().article.outlet;
  };
  CHECK(outlet("a.txt", "", "© 2025 La Gazette du Val") == "La Gazette du Val");
  CHECK(outlet("a.txt", "", "© La Gazette du Val 2019-2025. Tous droits réservés.") == "La Gazette du Val");
  CHECK(outlet("a.txt", "", "Suivez La Gazette du Val sur Telegram") == "La Gazette du Val");
  CHECK(outlet("a.txt", "La Gazette du Val - Accueil", "") == "La Gazette du Val");
  CHECK(outlet("la-gazette-du-val.txt", "La Gazette du Val", "La Gazette du Val, 12 rue Haute") ==
        "La Gazette du Val");
}

TEST_CASE("a pasted page without clear words of its own tells no outlet", "[page][outlets]") {
  const std::string plain = kPasted.substr(0, kPasted.find("Suivez La Gazette"));
  const auto outlet = [&](const std::string& file, const std::string& before, const std::string& after) {
    return harvest_of(file, before + "\n" + plain + "\n" + after + "\n").pages.front().article.outlet;
  };
  CHECK(outlet("pont-de-varse.txt", "", "Pont de Varse").empty());
  CHECK(outlet("la-gazette-du-val.txt", "La Gazette du Val", "").empty());
  CHECK(outlet("a.txt", "", "© 2025 Tous droits réservés").empty());
  CHECK(outlet("a.txt", "", "Suivez l'actualité sur Telegram").empty());
  CHECK(outlet("a.txt", "Par Jean Petit", "Suivez Jean Petit sur Telegram").empty());
}

TEST_CASE("the examples' pasted pages tell their outlets", "[page][outlets]") {
  CHECK(example("fr/barrage/l-horizon-national.txt").article.outlet == "L'Horizon national");
  CHECK(example("fr/barrage/agence-boreale.txt").article.outlet == "Agence Boréale");
  CHECK(example("fr/barrage/radio-des-vallees.txt").article.outlet == "Radio des vallées");
  CHECK(example("en/ferry/ossay-voice.txt").article.outlet == "Ossay Voice");
  CHECK(example("en/ferry/skerry-gazette.txt").article.outlet == "Skerry Gazette");
  CHECK(example("en/ferry/northwire.txt").article.outlet == "Northwire");
}

TEST_CASE("what pages of one outlet have in common is dropped, whatever their order", "[page][outlets]") {
  const auto page = [](const std::string& name, const std::string& outlet, const std::string& text) {
    return Source{
        name, "---\noutlet: " + outlet + "\n---\n\n" + text +
                  "\n\nNotre équipe de douze journalistes vit de ses lecteurs et ne doit rien à personne.\n"};
  };
  const std::string bridge =
      "Le pont de Varse a rouvert lundi matin, après huit mois de travaux, a dit la mairie.";
  const std::string school =
      "L'école du Moulin fermera en juin, faute d'élèves, a confirmé le rectorat mercredi soir.";
  std::vector<Source> sources{page("a.md", "La Gazette", bridge), page("b.md", "La Gazette", school),
                              page("c.md", "Le Quai", bridge)};
  const auto texts = [&] {
    std::vector<std::string> found;
    for (const Page& one : harvest(sources, languages()).pages)
      found.push_back(one.article.id + ": " + one.article.text);
    std::ranges::sort(found);
    return found;
  };
  const auto found = texts();
  REQUIRE(found.size() == 3);
  CHECK(found[0] == "a: " + bridge);
  CHECK(found[1] == "b: " + school);
  CHECK(holds(found[2], "Notre équipe"));
  const Page first = harvest(sources, languages()).pages.front();
  CHECK(first.blocks.back().reason == Reason::outlet_furniture);
  CHECK(holds(first.blocks.back().why, "repeated across pages of this outlet"));
  std::ranges::reverse(sources);
  CHECK(texts() == found);
}

TEST_CASE("one article saved twice and background printed again lose nothing", "[page][outlets]") {
  const std::string lead =
      "---\noutlet: La Gazette\n---\n\nLe pont de Varse a rouvert lundi, a annoncé la mairie.\n\n";
  const std::string background =
      "Le pont, construit en 1961, avait été fermé en juillet après la chute d'un pilier dans la Varse.\n\n";
  const std::string end = "La maire, Claire Petit, a remercié les commerçants de la rive gauche.\n";
  const std::string other =
      "---\noutlet: La Gazette\n---\n\nUne enquête vise l'entreprise qui a bâti le pont, selon le "
      "parquet, qui parle de négligences.\n\n";
  const std::string other_end =
      "L'entreprise conteste toute faute et promet de collaborer avec les juges chargés du dossier.\n";
  const std::vector<Source> twice{{"a.md", lead + background + end}, {"b.md", lead + background + end}};
  for (const Page& page : harvest(twice, languages()).pages) CHECK(holds(page.article.text, "rive gauche"));
  const std::vector<Source> again{{"a.md", lead + background + end},
                                  {"b.md", other + background + other_end}};
  for (const Page& page : harvest(again, languages()).pages)
    CHECK(holds(page.article.text, "chute d'un pilier"));
}

}  // namespace crossread
