#include "cli/readings.h"

#include <utility>

#include "analysis/in_parallel.h"
#include "analysis/quotes/passages.h"
#include "analysis/text/headings.h"
#include "analysis/text/reading.h"

namespace crossread {
namespace {

Document title_of(const Article& article, const Languages& languages, const Dictionaries& dictionaries) {
  return document_of(article.title, languages.of(article.language).text, &dictionaries.of(article.language));
}

}  // namespace

Document body_of(const Article& article, const Languages& languages, const Dictionaries& dictionaries) {
  Document body = document_of(article.text, languages.of(article.language).text,
                              &dictionaries.of(article.language), article.sentences);
  return article.sentences.empty() ? without_headings(std::move(body)) : body;
}

ReadArticle reading_of(Page page, const Languages& languages, const Dictionaries& dictionaries,
                       TermMethod terms) {
  const Article& article = page.article;
  const Language& language = languages.of(article.language);
  ReadArticle reading;
  reading.title = title_of(article, languages, dictionaries);
  reading.body = body_of(article, languages, dictionaries);
  reading.speech = speech_of(reading.body, language);
  reading.terms = terms_of(reading.body, language, reading.speech.quotes, reading.speech.passages, terms);
  reading.title_terms = terms_of(reading.title, language, {}, passages_of(reading.title), terms);
  reading.page = std::move(page);
  return reading;
}

std::vector<ReadArticle> readings_of(std::vector<Page> pages, const Languages& languages,
                                     const Dictionaries& dictionaries) {
  std::vector<ReadArticle> readings(pages.size());
  in_parallel(pages.size(), [&](std::size_t at) {
    readings[at] = reading_of(std::move(pages[at]), languages, dictionaries);
  });
  return readings;
}

std::vector<Signature> signatures_of(std::span<const Page> pages, const Languages& languages,
                                     const Dictionaries& dictionaries) {
  std::vector<Signature> signatures(pages.size());
  in_parallel(pages.size(), [&](std::size_t at) {
    const Article& article = pages[at].article;
    signatures[at] =
        signature_of(title_of(article, languages, dictionaries), body_of(article, languages, dictionaries),
                     article.date, languages.of(article.language));
  });
  return signatures;
}

}  // namespace crossread
