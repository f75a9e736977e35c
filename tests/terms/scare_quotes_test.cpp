#include "analysis/terms/scare_quotes.h"

#include <catch2/catch.hpp>

#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

using Words = std::vector<std::string>;

const Language& french() {
  static const Language language = language_with({{"evaluative", "honteux\tadjective\t3"}});
  return language;
}

Words found(const std::string& text, std::string_view reported = {}) {
  return marked(text, french(), TermMethod::lexicon, reported).found();
}

}  // namespace

TEST_CASE("one to three words in quotation marks are scare quotes", "[terms][fr]") {
  CHECK(found("La ville vante son « partenariat » avec la fabrique.") == Words{"partenariat"});
  CHECK(found("La ville vante un \"accord de principe\" avec la fabrique.") == Words{"accord de principe"});
  CHECK(found("La ville vante son “partenariat” avec la fabrique.") == Words{"partenariat"});
}

TEST_CASE("scare quotes let doubt be felt, with weight 1", "[terms][fr]") {
  const auto read = marked("La ville vante son « partenariat » avec la fabrique.", french());
  const Term& term = read.term("partenariat");
  CHECK(term.scare_quotes);
  CHECK_FALSE(term.entry);
  CHECK(term.category == TermCategory::doubt);
  CHECK(term.weight == 1);
  CHECK(term.score == Approx(1.0 / 3));
  CHECK(is_marked(term));
}

TEST_CASE("more than three words in quotation marks are no scare quotes", "[terms][fr]") {
  CHECK(found("La ville vante un « accord de grand principe » avec la fabrique.").empty());
}

TEST_CASE("a name or title in quotation marks is no scare quotes", "[terms][fr][en]") {
  CHECK(found("Hier, on a joué « Les Noces » au village.").empty());
  CHECK(found("Hier, le voilier « Mouette » est rentré.").empty());
  const auto english = marked("The film \"Paper Moon\" and a \"partnership\" were sold.",
                              language_with({{"evaluative", "shameful\tadjective\t3"}}, "en"));
  CHECK(english.found() == Words{"partnership"});
}

TEST_CASE("a figure or a mark inside makes no scare quotes", "[terms][fr]") {
  CHECK(found("Le plan « 2030 » est prêt.").empty());
  CHECK(found("Il a lu « oui, non » au mur.").empty());
  CHECK(found("Il a vu « » au mur.").empty());
}

TEST_CASE("words in quotation marks that somebody is reported to have said are no scare quotes",
          "[terms][fr]") {
  CHECK(found("Le maire parle d'un « partenariat » solide.", "un « partenariat » solide").empty());
}

TEST_CASE("a quotation that is never closed is no scare quotes", "[terms][fr]") {
  CHECK(found("La ville vante son « partenariat").empty());
}

TEST_CASE("a listed word in quotation marks weighs by itself and is no scare quotes", "[terms][fr]") {
  const auto read = marked("Le contrat « honteux » est signé.", french());
  CHECK(read.found() == Words{"honteux"});
  CHECK(read.term("honteux").weight == 3);
  CHECK_FALSE(read.term("honteux").scare_quotes);
}

TEST_CASE("scare quotes are the outlet's, other words in quotation marks the speaker's", "[terms][fr]") {
  CHECK_FALSE(marked("La ville vante son « partenariat » rentable.", french()).term("partenariat").quoted);
  CHECK(marked("Le contrat « honteux » est signé.", french()).term("honteux").quoted);
  CHECK(marked("Le contrat « que tous disent honteux » est signé.", french()).term("honteux").quoted);
}
