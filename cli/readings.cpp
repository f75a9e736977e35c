#include "cli/readings.h"

#include <utility>

#include "analysis/in_parallel.h"
#include "analysis/text/reading.h"

namespace crossread {
namespace {

struct ReadTexts {
  Document title;
  Document body;
};

ReadTexts texts_of(const Article& article, const Languages& languages, const Dictionaries& dictionaries) {
  const auto& rules = languages.of(article.language).text;
  const auto* const morphology = &dictionaries.of(article.language);
  return {document_of(article.title, rules, morphology),
          document_of(article.text, rules, morphology, article.sentences)};
}

}  // namespace

std::vector<ReadArticle> readings_of(std::vector<Page> pages, const Languages& languages,
                                     const Dictionaries& dictionaries) {
  std::vector<ReadArticle> readings(pages.size());
  in_parallel(pages.size(), [&](std::size_t at) {
    auto [title, body] = texts_of(pages[at].article, languages, dictionaries);
    readings[at] = {std::move(pages[at]), std::move(title), std::move(body), false};
  });
  return readings;
}

std::vector<Signature> signatures_of(std::span<const Page> pages, const Languages& languages,
                                     const Dictionaries& dictionaries) {
  std::vector<Signature> signatures(pages.size());
  in_parallel(pages.size(), [&](std::size_t at) {
    const auto [title, body] = texts_of(pages[at].article, languages, dictionaries);
    signatures[at] = signature_of(title, body, pages[at].article.date);
  });
  return signatures;
}

}  // namespace crossread
