// The section on who speaks, as a reader sees it.

#include <catch2/catch.hpp>

#include "analysis/comparison/compare.h"
#include "reports/clean_line.h"
#include "reports/compose.h"
#include "reports/markdown.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

std::string report_on(const std::vector<ReadArticle>& readings, const std::string& language = "fr") {
  return with_plain_spaces(render_markdown(
      compose(compare(event_of(readings), readings, agencies(), languages()), phrases_in(language))));
}

constexpr auto of_two_men =
    "Paul Ferrand accuse Luc Castel. Luc Castel accuse Paul Ferrand.\n\n« Le bac était vieux », a-t-il "
    "déclaré.";

}  // namespace

TEST_CASE("a speaker who is only probable is called so, with the reason", "[reports][voices]") {
  const std::string report = report_on({spoken("Le Quai", "", of_two_men)});
  CHECK(holds(report, "| probablement "));
  CHECK(holds(report, "**probablement** "));
  CHECK(holds(report, "« il », "));
  CHECK(holds(report, "« Probablement » :"));
  const std::string english = report_on({spoken("The Quay", "",
                                                "Paul Ferrand accuses Luke Castel. Luke Castel accuses Paul "
                                                "Ferrand.\n\n“The ferry was old,” he said.",
                                                "en")},
                                        "en");
  CHECK(holds(english, "**probably** "));
}

TEST_CASE("nothing is called probable where every speaker is named", "[reports][voices]") {
  const std::string report =
      report_on({spoken("Le Quai", "", "« Le bac était vieux », a déclaré Odile Brassac.")});
  CHECK(holds(report, "| Odile Brassac |"));
  CHECK_FALSE(holds(report, "robablement"));
}

TEST_CASE("an open source is worded as such", "[reports][voices]") {
  const std::string report =
      report_on({spoken("Le Quai", "", "Le bac a coulé.\n\n« Nous avons eu très peur cette nuit. »")});
  CHECK(holds(report, "l’article ne donne pas de source"));
}

TEST_CASE("the report says by which words each speaker is recognised, and why", "[reports][voices]") {
  const std::string report =
      report_on({spoken("Le Quai", "",
                        "Odile Brassac, la maire de Gray, a visité le port. « Le bac était vieux », a "
                        "déclaré Mme Brassac."),
                 spoken("Radio Sud", "", "« Il fallait le dire », a déclaré Mme Brassac.")});
  CHECK(holds(report, "À quels mots chacun est reconnu"));
  CHECK(holds(report, "« Mme Brassac » (le nom de famille, "));
  CHECK(holds(report, "« Brassac » (le nom de famille)"));
}

TEST_CASE("speakers of two outlets who are one only by their description are probably one",
          "[reports][voices]") {
  const std::string report =
      report_on({spoken("Le Quai", "", "Trois cents personnes ont défilé, selon les organisateurs."),
                 spoken("Radio Sud", "", "La foule était calme, ont affirmé les organisateurs mardi.")});
  CHECK(holds(report, "| « les organisateurs » | Le Quai |"));
  CHECK(holds(report,
              "dans Le Quai, Radio Sud, probablement une seule et même source, d’après la description."));
}

TEST_CASE("a voice heard on one side only stands in short, with its words", "[reports][voices]") {
  const std::string report = report_on(
      {spoken("Le Quai", "", "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac."),
       spoken("Radio Sud", "", "« Il fallait le dire », a déclaré Paul Ferrand.")});
  CHECK(holds(report,
              "**Une voix d’un seul côté.** Odile Brassac n’a la parole que dans Le Quai : 9 mots entre "
              "guillemets (Le Quai 1)."));
}

TEST_CASE("what is cut out of a speech stands in short where it has more words", "[reports][voices]") {
  const std::string report = report_on(
      {spoken("Le Quai", "",
              "« Le bac était vieux et personne n'a voulu payer, ni la ville ni la région », a déclaré "
              "Odile Brassac."),
       spoken("Radio Sud", "",
              "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac.")});
  CHECK(
      holds(report,
            "**La même parole, coupée autrement.** Odile Brassac : 6 mots entre guillemets dans Le Quai (Le "
            "Quai 1) ne le sont pas dans Radio Sud (Radio Sud 1)."));
}

TEST_CASE("what two outlets leave out of a speech is told once", "[reports][voices]") {
  const std::string whole =
      "« Le bac était vieux et personne n'a voulu payer, ni la ville ni la région », a déclaré "
      "Odile Brassac.";
  const std::string report =
      report_on({spoken("Le Quai", "", whole), spoken("Gazette", "", whole),
                 spoken("Radio Sud", "",
                        "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac.")});
  CHECK(holds(
      report,
      "Seulement entre les guillemets de Le Quai, Gazette, 6 mots : « ni la ville ni la région » (Le Quai 1, "
      "Gazette 1)."));
}

TEST_CASE("where one article alone lets anyone speak, nobody is one-sided", "[reports][voices]") {
  const std::string report = report_on(
      {spoken("Le Quai", "", "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac."),
       spoken("Radio Sud", "", "Le bac a coulé mardi dans le port.")});
  CHECK_FALSE(holds(report, "Une voix d’un seul côté"));
}

TEST_CASE("what is said twice in an article is told as not counted", "[reports][voices]") {
  const std::string said = "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac.";
  CHECK(holds(report_on({spoken("Le Quai", "", said + "\n\n" + said)}), "Non comptées : Le Quai 2."));
  CHECK_FALSE(holds(report_on({spoken("Le Quai", "", said)}), "Non comptées"));
}

TEST_CASE("the newsroom that asks is told apart from those who are heard", "[reports][voices]") {
  const std::string report =
      report_on({spoken("Le Quai", "",
                        "- Le Quai : « Pourquoi le bac a-t-il coulé mardi ? »\n\n- Odile Brassac : « Le bac "
                        "était vieux et "
                        "personne n'a voulu payer. »"),
                 spoken("Radio Sud", "", "« Il fallait le dire », a déclaré Paul Ferrand.")});
  CHECK(holds(report, "Le Quai (la rédaction elle-même)"));
  CHECK_FALSE(holds(report, "Le Quai : seulement"));
  CHECK(holds(report, "nom et deux-points"));
}

TEST_CASE("what an article reports without a source is told with its sentences", "[reports][voices]") {
  const std::string report =
      report_on({spoken("Le Quai", "", "Le bac a coulé. Un passager aurait été blessé.")});
  CHECK(holds(report, "## Qui parle ?"));
  CHECK(holds(report, "Rapporté sans dire par qui : Le Quai, 1 phrase (Le Quai 2)."));
}

TEST_CASE("from three bars on the words of the speakers are drawn", "[reports][voices]") {
  const auto of_one = spoken("Le Quai", "", "« Le bac était vieux », a déclaré Odile Brassac.");
  const auto of_two =
      spoken("Radio Sud", "",
             "« Le bac était vieux et rouillé », a déclaré Odile Brassac. « Il fallait le dire », "
             "a dit Paul Ferrand. Selon Anne Lescure, le port est fermé.");
  const std::string report = report_on({of_one, of_two});
  CHECK(holds(report,
              "**Mots entre guillemets : jusqu’à 6 pour Odile Brassac, dans Radio Sud**\n\n```text\n"
              "Odile Brassac  Le Quai    ████████████████ 4\n"
              "               Radio Sud  ████████████████████████ 6\n"
              "Paul Ferrand   Radio Sud  ████████████████ 4\n```"));
  CHECK_FALSE(holds(report_on({of_one}), "jusqu’à"));
}

TEST_CASE("a bar of one who is only probable says so", "[reports][voices]") {
  const std::string report =
      report_on({spoken("Le Quai", "", of_two_men), spoken("Radio Sud", "", of_two_men),
                 spoken("Le Val", "", "« Le bac était vieux », a déclaré Odile Brassac.")});
  CHECK(holds(report, " 4 (probablement)\n"));
}
