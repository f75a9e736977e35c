#include <catch2/catch.hpp>

#include "analysis/lexicon/check.h"
#include "analysis/lexicon/languages.h"
#include "analysis/text/fold.h"

using namespace crossread;

namespace {

const Languages& shipped() {
  static const Languages languages = load_languages();
  return languages;
}

std::string category_of(std::string_view code, std::string_view line) {
  const auto* phrase = shipped().of(code).boilerplate.find(line);
  return phrase == nullptr ? "" : phrase->category;
}

bool ends_article(std::string_view code, std::string_view line) {
  const auto* phrase = shipped().of(code).boilerplate.find(line);
  return phrase != nullptr && phrase->ends_article;
}

auto words_in(std::string_view phrase) {
  return std::ranges::count(phrase, ' ') + 1;
}

}  // namespace

TEST_CASE("the lexicons of the source tree pass the check", "[lexicon]") {
  for (const Error& fault : check_lexicons(LEXICONS)) FAIL_CHECK(fault.what());
}

TEST_CASE("the files in the program are those of the source tree", "[lexicon]") {
  const auto embedded = embedded_lexicon_files();
  const auto files = lexicon_files_in(LEXICONS);
  REQUIRE(embedded.size() == files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    CHECK(embedded[i].name == files[i].name);
    CHECK(embedded[i].content == files[i].content);
  }
}

// « Publicité » alone is furniture, but « la publicité a changé » is a sentence.
TEST_CASE("a phrase sought inside lines has at least three words", "[lexicon]") {
  for (const auto& code : shipped().codes())
    for (const auto& phrase : shipped().of(code).boilerplate.phrases())
      if (phrase.match == BoilerplatePhrase::Match::anywhere) {
        CAPTURE(code, phrase.phrase);
        CHECK(words_in(phrase.phrase) >= 3);
      }
}

TEST_CASE("no spelling belongs to two agencies, no host to two outlets", "[lexicon]") {
  StringMap<std::string> owners;
  const auto take = [&](const std::string& spelling, const std::string& name) {
    CAPTURE(spelling, name);
    CHECK(owners.try_emplace(spelling, name).first->second == name);
  };
  for (const auto& agency : shipped().of("fr").agencies) {
    take(agency.name, agency.name);
    for (const auto& variant : agency.variants) take(variant, agency.name);
  }
  for (const auto& outlet : shipped().of("fr").outlets)
    for (const auto& host : outlet.hosts) take(host, outlet.name);
}

TEST_CASE("what people copy along with a French article is known", "[lexicon][fr]") {
  CHECK(category_of("fr", "Rechercher") == "menu");
  CHECK(category_of("fr", "Nous utilisons des cookies pour mesurer l’audience.") == "cookies");
  CHECK(category_of("fr", "Partager sur WhatsApp") == "share");
  CHECK(category_of("fr", "Il vous reste 72.4% de cet article à lire. La suite est réservée aux abonnés.") ==
        "subscribe");
  CHECK(category_of("fr", "Suivez Le Canard de Gray sur Telegram") == "subscribe");
  CHECK(category_of("fr", "À lire aussi : Le pont de Gray sera fermé") == "related");
  CHECK(category_of("fr", "PUBLICITÉ") == "advertisement");
  CHECK(category_of("fr", "12 commentaires") == "comments");
  CHECK(category_of("fr", "Photo d’illustration. © Jeanne Martin") == "caption");
  CHECK(category_of("fr", "Temps de lecture : 4 min") == "byline");
  CHECK(category_of("fr", "Mentions légales") == "footer");
  CHECK(ends_article("fr", "DERNIÈRES NOUVELLES"));
  CHECK(ends_article("fr", "À découvrir également"));
}

TEST_CASE("what people copy along with an English article is known", "[lexicon][en]") {
  CHECK(category_of("en", "Skip to main content") == "menu");
  CHECK(category_of("en", "We and our 842 partners process data") == "cookies");
  CHECK(category_of("en", "Share on Facebook") == "share");
  CHECK(category_of("en", "Get the latest from Gray, delivered straight to your inbox") == "subscribe");
  CHECK(category_of("en", "READ MORE: Bridge to close in May") == "related");
  CHECK(category_of("en", "Story continues below advertisement") == "advertisement");
  CHECK(category_of("en", "Be the first to comment") == "comments");
  CHECK(category_of("en", "(Photo by Jane Doe for the Gray Herald)") == "caption");
  CHECK(category_of("en", "4 min read") == "byline");
  CHECK(category_of("en", "All rights reserved.") == "footer");
  CHECK(ends_article("en", "Most read"));
  CHECK(ends_article("en", "More on this story"));
}

TEST_CASE("what people copy along with a German article is known", "[lexicon][de]") {
  CHECK(category_of("de", "Zum Inhalt springen") == "menu");
  CHECK(category_of("de", "Alle akzeptieren") == "cookies");
  CHECK(category_of("de", "Lesen Sie auch: Brücke gesperrt") == "related");
  CHECK(category_of("de", "ANZEIGE") == "advertisement");
  CHECK(category_of("de", "Lesezeit: 3 Min.") == "byline");
  CHECK(ends_article("de", "Meistgelesen"));
}

TEST_CASE("sentences that begin like furniture are not taken for it", "[lexicon]") {
  const auto free_of = [](std::string_view code, std::initializer_list<std::string_view> sentences) {
    for (const auto sentence : sentences) {
      CAPTURE(sentence);
      CHECK(category_of(code, sentence).empty());
    }
  };
  free_of("fr", {"Par ailleurs, le ministre s'est publié à compte d'auteur.",
                 "Photo de famille au sommet : les ministres sourient.",
                 "Partager le pouvoir, « cela s'apprend », dit le maire.",
                 "Publicité et presse vivent ensemble depuis deux siècles.",
                 "Il y a dix ans, le pont de Gray était fermé pendant trois jours.",
                 "Le billet du maire a reçu plus de mille commentaires.",
                 "Sur le même sujet, le préfet s'est montré prudent.",
                 "Le site a refusé de dire combien il a d'abonnés.", "Suivez mon regard, a glissé le maire.",
                 "Culture du blé : une année difficile.",
                 "Écrit par un ancien juge, le rapport accable la préfecture."});
  free_of("en",
          {"By the time the updated plan was published, the bridge was closed.",
           "Also on Tuesday, the council met.", "More in sorrow than in anger, the mayor resigned.",
           "Published in 2015, the study was never read.", "Sponsored by two senators, the bill passed.",
           "Share prices fell on Monday.", "Follow the money on Gray Street, said the judge.",
           "Comments by the mayor angered the opposition.", "Related charges were dropped.",
           "Home prices rose again.", "Sign of the times: the bridge is closed.",
           "Commenting on this, the minister said nothing.", "Most read nothing of it, said a councillor."});
  free_of("de", {"Mehr dazu sagte der Minister nicht.", "In Kooperation mit der Stadt wird gebaut.",
                 "Neu auf dem Markt ist eine Brücke.", "Aus dem Rathaus berichtet niemand mehr.",
                 "Foto und Film waren im Saal verboten.", "Von Montag an ist die Brücke gesperrt."});
}

TEST_CASE("function words keep their accents apart and are found without", "[lexicon][fr]") {
  const auto& words = shipped().of("fr").text.function_words;
  CHECK(words.at("a") == WordClass::auxiliary);
  CHECK(words.at("à") == WordClass::preposition);
  CHECK(words.at("meme") == WordClass::adverb);
}
