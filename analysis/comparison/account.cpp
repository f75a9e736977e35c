#include "analysis/comparison/account.h"

#include "analysis/comparison/agencies.h"
#include "analysis/comparison/removed.h"

namespace crossread {
namespace {

template <typename Chosen>
std::vector<Evidence> places_of_sentences(const ArticleAccount& account, ArticleNumber article,
                                          Chosen chosen) {
  std::vector<Evidence> places;
  for (const NumberedSentence& sentence : account.sentences)
    if (chosen(sentence)) places.push_back(place_in_text(account, article, sentence.span));
  return places;
}

/// Paragraphs that hold no sentence.
std::vector<Evidence> headings_in(const ArticleAccount& account, ArticleNumber article,
                                  const Document& body) {
  std::vector<Evidence> places;
  auto sentence = body.sentences.begin();
  for (std::uint32_t paragraph = 0; paragraph < body.paragraphs.size(); ++paragraph) {
    if (sentence == body.sentences.end() || sentence->paragraph != paragraph)
      places.push_back(place_in_text(account, article, body.paragraphs[paragraph]));
    while (sentence != body.sentences.end() && sentence->paragraph == paragraph) ++sentence;
  }
  return places;
}

}  // namespace

ArticleAccount account_of(const ReadArticle& reading, ArticleNumber article,
                          std::span<const Agency> agencies) {
  ArticleAccount account;
  account.article = reading.page.article;
  account.title = reading.title.text;
  account.text = reading.body.text;
  for (const Sentence& sentence : reading.body.sentences)
    account.sentences.push_back({.span = sentence.span, .paragraph = sentence.paragraph, .shared = false});
  const auto all = places_of_sentences(account, article, [](const NumberedSentence&) { return true; });
  account.sentence_count = count_of(Unit::sentences, all);
  account.word_count = words_of(account, all);
  account.headings = count_of(Unit::occurrences, headings_in(account, article, reading.body));
  account.wire = reading.wire || is_agency(account.article.outlet, agencies) ||
                 opens_with_dateline(reading.body, agencies);
  account.removed = removed_from(reading.page.blocks, article);
  return account;
}

void count_shared(ArticleAccount& account, ArticleNumber article) {
  const auto shared = places_of_sentences(account, article, [](const auto& one) { return one.shared; });
  const auto own = places_of_sentences(account, article, [](const auto& one) { return !one.shared; });
  account.shared_sentences = count_of(Unit::sentences, shared);
  account.own_sentences = count_of(Unit::sentences, own);
  account.shared_words = words_of(account, shared);
  account.own_words = words_of(account, own);
  account.shared_percent = percent_of(account.shared_words, account.word_count);
}

}  // namespace crossread
