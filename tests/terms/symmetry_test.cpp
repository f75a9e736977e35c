// The words weigh, not whom they are about: with the two sides' names exchanged a sentence scores the same.
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "tests/people/reading.h"
#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

using Sides = std::pair<std::string, std::string>;

/// A sentence with the names of the sides for A and B in braces.
std::string told(std::string sentence, const Sides& sides) {
  const auto put = [&](std::string_view place, const std::string& name) {
    for (std::size_t at = sentence.find(place); at != std::string::npos;
         at = sentence.find(place, at + name.size()))
      sentence.replace(at, place.size(), name);
  };
  put("{A}", sides.first);
  put("{B}", sides.second);
  return sentence;
}

struct Scores {
  std::vector<std::string> words;  ///< that count
  std::vector<double> scores;
  std::vector<double> sentences;
  double loaded = 0;
};

Scores scores_of(const std::string& text, std::string_view code, TermMethod method) {
  const auto read = marked(text, language(code), method);
  Scores scores{read.counted(), {}, read.terms.sentences, read.terms.loaded};
  for (const Term& term : read.terms.terms)
    if (is_marked(term)) scores.scores.push_back(term.score);
  return scores;
}

void check_symmetric(const std::vector<std::string>& sentences, const std::vector<Sides>& sides,
                     std::string_view code) {
  for (const std::string& sentence : sentences)
    for (const auto& [a, b] : sides)
      for (const TermMethod method : {TermMethod::model, TermMethod::lexicon}) {
        CAPTURE(sentence, a, b);
        const Scores there = scores_of(told(sentence, {a, b}), code, method);
        const Scores back = scores_of(told(sentence, {b, a}), code, method);
        CHECK_FALSE(there.words.empty());
        CHECK(there.words == back.words);
        CHECK(there.scores == back.scores);
        CHECK(there.sentences == back.sentences);
        CHECK(there.loaded == back.loaded);
      }
}

}  // namespace

TEST_CASE("French sentences score the same with the sides exchanged", "[terms][fr]") {
  check_symmetric({"Mardi, {A} a fustigé le projet scandaleux que {B} avait présenté.",
                   "Selon ce récit, {A} mène une guerre totalement honteuse contre {B}.",
                   "Hier soir, {A} a vanté un accord historique, que {B} juge dérisoire.",
                   "Sans surprise, {A} prétend que {B} a provoqué ce désastre.",
                   "Le régime que soutient {A} terrorise le village, et {B} ne dit rien.",
                   "Dans un climat explosif, {A} et {B} ont tenu une réunion troublante.",
                   "Évidemment, {B} a réagi avec colère au soi-disant plan de paix de {A}."},
                  {{"la Varnie", "la Belgonie"},
                   {"le Parti de l'Aube", "le Parti du Chêne"},
                   {"Oursel", "Tamarin"},
                   {"la gauche", "la droite"},
                   {"la Russie", "l'Amérique"},
                   {"Moscou", "Washington"}},
                  "fr");
}

TEST_CASE("English sentences score the same with the sides exchanged", "[terms][en]") {
  check_symmetric({"On Tuesday {A} slammed the shameful plan that {B} had shown.",
                   "In this telling {A} wages an utterly reckless war against {B}.",
                   "Last night {A} boasted of a landmark deal that {B} found laughable.",
                   "Unsurprisingly, {A} claimed that {B} had caused this disaster.",
                   "The regime that {A} supports terrorised the village, and {B} kept silent.",
                   "In an explosive mood {A} and {B} held a disturbing meeting.",
                   "Obviously, {B} reacted with fury to the so-called peace plan of {A}."},
                  {{"Varnia", "Belgonia"},
                   {"the Dawn Party", "the Oak Party"},
                   {"Ursell", "Tamarind"},
                   {"the left", "the right"},
                   {"Russia", "the US"},
                   {"Moscow", "Washington"}},
                  "en");
}
