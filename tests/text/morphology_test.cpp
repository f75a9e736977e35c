#include "analysis/text/morphology.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <thread>
#include <vector>

#include "analysis/text/reading.h"
#include "tests/text/rules.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

bool has(std::span<const Reading> readings, std::string_view lemma, WordClass word_class,
         VerbForm form = VerbForm::none) {
  return std::ranges::any_of(readings, [&](const Reading& reading) {
    return reading.lemma == lemma && reading.word_class == word_class && reading.verb_form == form;
  });
}

/// "Il/il porte/porter" for a text read whole.
std::string lemmas_in(std::string text, const TextRules& rules) {
  const Morphology morphology(rules);
  std::string lemmas;
  for (const Token& token : document_of(std::move(text), rules, &morphology).tokens)
    lemmas.append(lemmas.empty() ? "" : " ").append(token.lemma);
  return lemmas;
}

}  // namespace

TEST_CASE("a French form leads to its lemma, class, tense and mood", "[text][morphology][fr]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  CHECK(has(morphology.readings_of("déclaré"), "déclarer", WordClass::verb, VerbForm::past_participle));
  CHECK(has(morphology.readings_of("aurait"), "avoir", WordClass::auxiliary, VerbForm::conditional));
  CHECK(has(morphology.readings_of("porte"), "porte", WordClass::noun));
  CHECK(has(morphology.readings_of("porte"), "porter", WordClass::verb, VerbForm::present));
  CHECK(has(morphology.readings_of("aujourd’hui"), "aujourd'hui", WordClass::adverb));
  CHECK(has(morphology.readings_of("Otan"), "otan", WordClass::proper_noun));
  CHECK(morphology.readings_of("zgrblx").empty());
  CHECK(morphology.missing_file().empty());
}

TEST_CASE("a capital without its accent is found with it", "[text][morphology][fr]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  CHECK(has(morphology.readings_of("Etat"), "état", WordClass::noun));
}

TEST_CASE("an unknown compound is read by its last part", "[text][morphology][fr]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  CHECK(has(morphology.readings_of("Ex-ministres"), "ex-ministre", WordClass::noun));
  CHECK(morphology.readings_of("zgrb-").empty());
  CHECK(morphology.readings_of("Hauts-d’Orme").empty());
}

TEST_CASE("an elided form that is asked for whole is Hunspell's to tell", "[text][morphology][fr]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  CHECK(has(morphology.readings_of("l’avocat"), "avocat", WordClass::noun));
}

TEST_CASE("a dictionary that is opened ahead gives the same readings", "[text][morphology]") {
  const TextRules rules = english_rules();
  open_ahead(rules.dictionary);
  const Morphology morphology(rules);
  CHECK(has(morphology.readings_of("cities"), "city", WordClass::noun));
  TextRules missing = english_rules();
  missing.dictionary.path = "/nowhere";
  CHECK_NOTHROW(open_ahead(missing.dictionary));
}

TEST_CASE("an English form leads to its lemma and class by Morphy's rules", "[text][morphology][en]") {
  const TextRules rules = english_rules();
  const Morphology morphology(rules);
  CHECK(has(morphology.readings_of("cities"), "city", WordClass::noun));
  CHECK(has(morphology.readings_of("went"), "go", WordClass::verb, VerbForm::past));
  CHECK(has(morphology.readings_of("closing"), "close", WordClass::verb, VerbForm::present_participle));
  CHECK(has(morphology.readings_of("voted"), "vote", WordClass::verb, VerbForm::past));
  CHECK(has(morphology.readings_of("larger"), "large", WordClass::adjective));
  CHECK(has(morphology.readings_of("children"), "child", WordClass::noun));
}

TEST_CASE("a form of two classes is read by its neighbours", "[text][morphology]") {
  CHECK(lemmas_in("Il porte la porte.", french_rules()) == "il porter le porte .");
  CHECK(lemmas_in("Les élus ont voté le budget de la ville.", french_rules()) ==
        "le élu avoir voter le budget de le ville .");
  CHECK(lemmas_in("He plans to close the plant.", english_rules()) == "he plan to close the plant .");
  CHECK(lemmas_in("The plans were closed.", english_rules()) == "the plan be close .");
}

TEST_CASE("the conditional of hearsay stays visible", "[text][morphology][fr]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  const Document document = document_of("Le maire aurait fui.", rules, &morphology);
  CHECK(document.tokens[2].verb_form == VerbForm::conditional);
  CHECK(document.tokens[3].verb_form == VerbForm::past_participle);
}

TEST_CASE("an unknown word with a capital is a name and keeps its form", "[text][morphology]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  const Document document = document_of("Selon Zoreillac, le maire partira.", rules, &morphology);
  CHECK(document.tokens[1].word_class == WordClass::proper_noun);
  CHECK(document.tokens[1].lemma == "zoreillac");
}

TEST_CASE("a missing dictionary leaves lower-cased lemmas and its file's name", "[text][morphology]") {
  TextRules rules = french_rules();
  for (const auto format : {DictionaryRules::Format::hunspell, DictionaryRules::Format::wordnet}) {
    rules.dictionary.format = format;
    rules.dictionary.path = "/nowhere/words";
    const Morphology morphology(rules);
    CHECK(morphology.missing_file().empty());
    CHECK(document_of("Les Portes", rules, &morphology).tokens[1].lemma == "portes");
    CHECK(morphology.missing_file().starts_with("/nowhere/words"));
  }
}

TEST_CASE("a language without a dictionary is read without one", "[text][morphology]") {
  const TextRules rules;
  const Morphology morphology(rules);
  CHECK(morphology.readings_of("porte").empty());
  CHECK(morphology.missing_file().empty());
}

TEST_CASE("several threads may ask one morphology", "[text][morphology]") {
  const TextRules rules = french_rules();
  const Morphology morphology(rules);
  std::vector<std::string> lemmas(4);
  std::vector<std::thread> threads;
  for (std::string& result : lemmas)
    threads.emplace_back([&] {
      for (int turn = 0; turn < 50; ++turn)
        for (const Token& token :
             document_of("Les élus votaient des lois " + std::to_string(turn), rules, &morphology).tokens)
          result += token.lemma;
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(lemmas[0].starts_with("leélu"));
  CHECK(std::ranges::count(lemmas, lemmas[0]) == 4);
}
