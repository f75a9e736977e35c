#include "analysis/comparison/voiced_words.h"

#include <algorithm>
#include <utility>

#include "analysis/words/stretches.h"
#include "analysis/words/word_rule.h"

namespace crossread {
namespace {

/// What of the stretches lies in sentences and has words.
Figure words_within(std::span<const Span> stretches, const ArticleAccount& account, ArticleNumber article) {
  std::vector<Evidence> places;
  auto stretch = stretches.begin();
  for (const NumberedSentence& sentence : account.sentences) {
    while (stretch != stretches.end() && stretch->end <= sentence.span.begin) ++stretch;
    for (auto at = stretch; at != stretches.end() && at->begin < sentence.span.end; ++at) {
      const Span within{std::max(at->begin, sentence.span.begin), std::min(at->end, sentence.span.end)};
      if (words_in(account.text, within) > 0) places.push_back(place_in_text(account, article, within));
    }
  }
  return words_of(account, std::move(places));
}

}  // namespace

Figure words_outside_marks(const ReadArticle& reading, const ArticleAccount& account, ArticleNumber article) {
  constexpr std::uint32_t most_scare_tokens = 5;  // marks around less are the outlet's own
  std::vector<Span> quoted;
  for (const Passage& passage : reading.speech.passages)
    if (passage.last - passage.first > most_scare_tokens)
      quoted.push_back(
          {reading.body.tokens[passage.first].span.begin, reading.body.tokens[passage.last - 1].span.end});
  for (const Quote& quote : reading.speech.quotes)
    if (quote.type == QuoteType::direct) quoted.push_back(quote.content);
  return words_within(outside(merged(std::move(quoted)), reading.body.text.span()), account, article);
}

VoicedWords voiced_words(const ReadArticle& reading, const ArticleAccount& account, ArticleNumber article,
                         const TextRules& rules) {
  const auto own = own_stretches(reading.speech, reading.body);
  return {.own = units_of(reading.body, {}, own, rules),
          .quoted = units_of(reading.body, {}, quoted_stretches(reading.speech), rules),
          .own_words = words_within(own, account, article)};
}

}  // namespace crossread
