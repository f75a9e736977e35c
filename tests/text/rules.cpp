#include "tests/text/rules.h"

namespace crossread::tests {
namespace {

void add(StringMap<WordClass>& words, WordClass word_class, std::initializer_list<const char*> forms) {
  for (const char* form : forms) words.emplace(form, word_class);
}

void add(StringMap<Abbreviation>& abbreviations, Abbreviation kind,
         std::initializer_list<const char*> forms) {
  for (const char* form : forms) abbreviations.emplace(form, kind);
}

}  // namespace

TextRules french_rules() {
  TextRules rules;
  rules.language = "fr";
  rules.elisions = {"l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'", "t'", "jusqu'", "lorsqu'"};
  rules.clitics = {"-t-il", "-t-elle", "-t-on", "-il", "-elle", "-ils", "-ce", "-le", "-moi", "-nous", "-la"};
  rules.unsplit = {"aujourd'hui", "peut-etre", "rendez-vous", "quelqu'un", "c'est-a-dire", "la-bas"};
  add(rules.function_words, WordClass::determiner,
      {"le", "la", "les", "un", "une", "des", "ce", "cette", "son"});
  add(rules.function_words, WordClass::pronoun, {"il", "elle", "on", "ils", "nous", "qui", "se"});
  add(rules.function_words, WordClass::preposition,
      {"de", "du", "à", "en", "dans", "sur", "pour", "par", "selon"});
  add(rules.function_words, WordClass::conjunction, {"et", "ou", "mais", "que", "si"});
  add(rules.function_words, WordClass::auxiliary, {"a", "est", "ont", "sont"});
  add(rules.abbreviations, Abbreviation::title, {"m.", "mm.", "mme.", "dr.", "me.", "st."});
  add(rules.abbreviations, Abbreviation::inner, {"p.", "ex.", "art.", "vol.", "av."});
  add(rules.abbreviations, Abbreviation::any, {"s.a.", "cie."});
  add(rules.abbreviations, Abbreviation::last, {"etc."});
  return rules;
}

TextRules english_rules() {
  TextRules rules;
  rules.language = "en";
  rules.clitics = {"'s", "n't", "'ll", "'ve", "'re"};
  add(rules.function_words, WordClass::determiner, {"the", "a", "an", "this", "his", "no", "some"});
  add(rules.function_words, WordClass::pronoun, {"he", "she", "it", "they", "we", "i", "you"});
  add(rules.function_words, WordClass::preposition, {"of", "in", "on", "at", "for", "with", "from", "to"});
  add(rules.function_words, WordClass::conjunction, {"and", "or", "but"});
  add(rules.function_words, WordClass::auxiliary, {"is", "was", "has", "will"});
  add(rules.abbreviations, Abbreviation::title, {"mr.", "mrs.", "dr.", "sen.", "gen.", "st."});
  add(rules.abbreviations, Abbreviation::inner, {"no.", "vol.", "sept.", "vs."});
  add(rules.abbreviations, Abbreviation::any, {"inc.", "u.s.", "p.m.", "jr.", "d.c."});
  add(rules.abbreviations, Abbreviation::last, {"etc."});
  rules.speech_verbs = {"asked", "said", "wondered"};
  return rules;
}

}  // namespace crossread::tests
