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

DictionaryRules french_dictionary() {
  DictionaryRules rules;
  rules.format = DictionaryRules::Format::hunspell;
  rules.path = "/usr/share/hunspell/fr_FR";
  rules.classes = {{"po:nom", WordClass::noun},        {"po:adj", WordClass::adjective},
                   {"po:adv", WordClass::adverb},      {"po:v", WordClass::verb},
                   {"po:v0a", WordClass::auxiliary},   {"po:v0e", WordClass::auxiliary},
                   {"po:npr", WordClass::proper_noun}, {"po:pro", WordClass::pronoun},
                   {"po:det", WordClass::determiner}};
  rules.verb_forms = {{"po:infi", VerbForm::infinitive}, {"po:ipre", VerbForm::present},
                      {"po:iimp", VerbForm::imperfect},  {"po:cond", VerbForm::conditional},
                      {"po:impe", VerbForm::imperative}, {"po:ppas", VerbForm::past_participle}};
  rules.bare_capitals = {{"E", "É"}};
  return rules;
}

DictionaryRules english_dictionary() {
  DictionaryRules rules;
  rules.format = DictionaryRules::Format::wordnet;
  rules.path = "/usr/share/wordnet";
  rules.detachments = {{"s", "", WordClass::noun, VerbForm::none},
                       {"ies", "y", WordClass::noun, VerbForm::none},
                       {"er", "", WordClass::adjective, VerbForm::none},
                       {"er", "e", WordClass::adjective, VerbForm::none},
                       {"s", "", WordClass::verb, VerbForm::present},
                       {"ed", "e", WordClass::verb, VerbForm::past},
                       {"ed", "e", WordClass::verb, VerbForm::past_participle},
                       {"ing", "e", WordClass::verb, VerbForm::present_participle}};
  return rules;
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
  add(rules.function_words, WordClass::auxiliary, {"a", "est", "ont", "sont", "étaient"});
  add(rules.abbreviations, Abbreviation::title, {"m.", "mm.", "mme.", "dr.", "me.", "st."});
  add(rules.abbreviations, Abbreviation::inner, {"p.", "ex.", "art.", "vol.", "av."});
  add(rules.abbreviations, Abbreviation::any, {"s.a.", "cie."});
  add(rules.abbreviations, Abbreviation::last, {"etc."});
  rules.lemmas = {{"l'", "le"}, {"d'", "de"}};
  rules.dictionary = french_dictionary();
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
  add(rules.function_words, WordClass::auxiliary, {"is", "was", "were", "has", "will"});
  add(rules.abbreviations, Abbreviation::title, {"mr.", "mrs.", "dr.", "sen.", "gen.", "st."});
  add(rules.abbreviations, Abbreviation::inner, {"no.", "vol.", "sept.", "vs."});
  add(rules.abbreviations, Abbreviation::any, {"inc.", "u.s.", "p.m.", "jr.", "d.c."});
  add(rules.abbreviations, Abbreviation::last, {"etc."});
  rules.speech_verbs = {"asked", "said", "wondered"};
  rules.lemmas = {{"n't", "not"}};
  rules.dictionary = english_dictionary();
  return rules;
}

}  // namespace crossread::tests
