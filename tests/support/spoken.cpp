#include "tests/support/spoken.h"

#include <catch2/catch.hpp>

#include "analysis/comparison/compare.h"
#include "tests/people/reading.h"
#include "tests/support/articles.h"

namespace crossread::test {

ReadArticle spoken(const std::string& outlet, const std::string& title, const std::string& text,
                   const std::string& language) {
  ReadArticle reading = with(article(outlet, title, text), &Article::language, language);
  reading.title = tests::read_people(title, language).document;
  reading.body = tests::read_people(text, language).document;
  reading.speech = speech_of(reading.body, tests::language(language));
  return reading;
}

Comparison compared(const std::vector<ReadArticle>& readings) {
  return compare(event_of(readings), readings, agencies(), languages());
}

const Voice& voice(const Comparison& comparison, std::string_view name) {
  for (const Voice& one : comparison.voices.voices)
    if (one.name == name) return one;
  FAIL("no voice " << name);
  return comparison.voices.voices.front();
}

std::string text_at(const Comparison& comparison, const Evidence& place) {
  return std::string(comparison.articles[place.article].text.slice(place.span));
}

}  // namespace crossread::test
