#include "analysis/lexicon/phrases.h"

#include <catch2/catch.hpp>

using namespace crossread;

namespace {

using Match = BoilerplatePhrase::Match;

bool has(const std::string& phrase, Match match, std::string_view line) {
  return PhraseBook({{.phrase = phrase, .match = match, .category = "menu"}}).find(line) != nullptr;
}

}  // namespace

TEST_CASE("case, accents, spaces and most punctuation do not hide a phrase", "[lexicon]") {
  CHECK(has("Déjà abonné ?", Match::line, "DEJA ABONNE"));
  CHECK(has("À lire également", Match::line, "  — A lire également… "));
  CHECK(has("L'info en continu", Match::line, "L’info en continu"));
}

TEST_CASE("a colon tells a caption from a sentence", "[lexicon]") {
  CHECK(has("Photo :", Match::start, "Photo: le pont de Gray, mardi"));
  CHECK_FALSE(has("Photo :", Match::start, "Photo de famille au sommet de Gray"));
}

TEST_CASE("a line is the phrase, begins with it or holds it", "[lexicon]") {
  CHECK(has("Partager", Match::line, "Partager"));
  CHECK_FALSE(has("Partager", Match::line, "Partager le pouvoir est difficile"));
  CHECK(has("Nous utilisons des cookies", Match::start, "Nous utilisons des cookies pour mesurer."));
  CHECK_FALSE(has("Nous utilisons des cookies", Match::start, "Ici, nous utilisons des cookies."));
  CHECK(has("consentez au traitement", Match::anywhere,
            "En entrant, vous consentez au traitement des données."));
  CHECK_FALSE(has("consentez au traitement", Match::anywhere, "Vous consentez à ce traitement."));
}

TEST_CASE("a star stands for any words, also none", "[lexicon]") {
  CHECK(has("Suivez * sur *", Match::line, "Suivez Le Canard de Gray sur Telegram"));
  CHECK(has("Suivez * sur *", Match::line, "Suivez sur Telegram"));
  CHECK_FALSE(has("Suivez * sur Telegram", Match::line, "Suivez la course sur Telegram et ailleurs"));
  CHECK(has("* / AFP", Match::line, "Le pont, mardi. Jeanne Martin/AFP"));
}

TEST_CASE("a number stands for figures alone, parted by a space or not", "[lexicon]") {
  CHECK(has("{number} commentaires", Match::line, "1 200 commentaires"));
  CHECK(has("Il y a {number} heures", Match::line, "il y a 3 heures"));
  CHECK_FALSE(has("Il y a {number} heures", Match::line, "Il y a trois morts depuis deux heures"));
  CHECK_FALSE(has("{number} commentaires", Match::line, "Ses commentaires"));
}

TEST_CASE("of several phrases the one that ends the article is found, else the first", "[lexicon]") {
  const PhraseBook book({{"Les plus *", Match::line, "related", false},
                         {"Les plus lus", Match::line, "related", true},
                         {"Les *", Match::line, "menu", false}});
  CHECK(book.find("Les plus lus")->ends_article);
  CHECK(book.find("Les plus vus")->phrase == "Les plus *");
  CHECK(book.find("Lus") == nullptr);
  CHECK(book.find("") == nullptr);
  CHECK(PhraseBook().find("Menu") == nullptr);
}
