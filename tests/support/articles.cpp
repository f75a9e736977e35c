#include "tests/support/articles.h"

#include <numeric>

#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"

namespace crossread::test {
namespace {

TextRules rules_for(const std::string& language) {
  TextRules rules;
  rules.language = language;
  rules.elisions = {"l'", "d'", "qu'", "n'", "s'", "j'", "c'"};
  for (const char* word : {"le", "la", "les", "un", "une", "des", "du", "the", "a", "an", "l'"})
    rules.function_words.emplace(word, WordClass::determiner);
  for (const char* word : {"de",   "d'",    "a",  "au", "aux", "en", "dans", "pour", "par", "sur",   "contre",
                           "avec", "selon", "of", "in", "on",  "to", "by",   "for",  "at",  "after", "with"})
    rules.function_words.emplace(word, WordClass::preposition);
  for (const char* word : {"est", "sont", "ont", "etait", "is", "are", "was", "were", "has", "had"})
    rules.function_words.emplace(word, WordClass::auxiliary);
  for (const char* word : {"et", "ou", "mais", "que", "qu'", "and", "or", "but", "that"})
    rules.function_words.emplace(word, WordClass::conjunction);
  for (const char* word : {"il", "elle", "ils", "ce", "c'", "se", "s'", "qui", "it", "he", "she", "they"})
    rules.function_words.emplace(word, WordClass::pronoun);
  for (const char* word : {"ne", "n'", "pas", "not"}) rules.function_words.emplace(word, WordClass::adverb);
  return rules;
}

}  // namespace

Document read(const std::string& text, const std::string& language) {
  const TextRules rules = rules_for(language);
  const Morphology no_dictionary(rules);
  return document_of(text, rules, &no_dictionary);
}

ReadArticle article(const std::string& outlet, const std::string& title, const std::string& text) {
  ReadArticle reading;
  reading.page.article = {.id = outlet,
                          .outlet = outlet,
                          .title = title,
                          .date = "2024-03-05",
                          .author = "",
                          .credit = "",
                          .language = "fr",
                          .url = "",
                          .text = text,
                          .sentences = {}};
  reading.title = read(title);
  reading.body = read(text);
  return reading;
}

ReadArticle with(ReadArticle reading, std::string Article::*field, const std::string& value) {
  reading.page.article.*field = value;
  return reading;
}

Event event_of(const std::vector<ReadArticle>& readings) {
  Event event{.id = "e1", .articles = {}, .shared = {}, .nearest = std::nullopt};
  event.articles.resize(readings.size());
  std::iota(event.articles.begin(), event.articles.end(), std::size_t{0});
  return event;
}

std::vector<Agency> agencies() {
  return {{"AFP", {"AFP", "Agence France-Presse"}},
          {"Méridienne", {"Agence Méridienne"}},
          {"Reuters", {"Reuters"}}};
}

const Languages& languages() {
  static const Languages loaded;
  return loaded;
}

}  // namespace crossread::test
