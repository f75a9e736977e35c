#include "tests/support/spoken.h"

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

}  // namespace crossread::test
