#include "analysis/terms/scare_quotes.h"

#include <algorithm>
#include <iterator>

#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

constexpr std::uint32_t most_words = 3;

/// The sentence that a token belongs to.
Span sentence_of(const TermText& text, std::uint32_t token) {
  const auto after = std::ranges::upper_bound(text.document.sentences, token, {}, &Sentence::first_token);
  return after == text.document.sentences.begin() ? Span() : std::prev(after)->span;
}

bool reports_in(const Quote& quote, Span sentence) {
  return quote.content.overlaps(sentence) || (quote.cue && quote.cue->span.overlaps(sentence));
}

bool is_plain_word(const TermText& text, std::uint32_t at) {
  const Token& token = text.token(at);
  return token.kind == TokenKind::word && !text.names[at] &&
         !is_capitalised(text.document.text.slice(token.span));
}

}  // namespace

std::vector<TokenRange> scare_quotes_of(const TermText& text, std::span<const Passage> passages,
                                        std::span<const Quote> quotes) {
  std::vector<TokenRange> found;
  for (const Passage& passage : passages) {
    if (!passage.closed || passage.continues || passage.last < passage.first + 3) continue;
    const TokenRange inner{passage.first + 1, passage.last - 1};
    bool plain = inner.size() <= most_words;
    for (std::uint32_t at = inner.first; plain && at < inner.last; ++at) plain = is_plain_word(text, at);
    const Span sentence = sentence_of(text, passage.first);
    const bool reported =
        std::ranges::any_of(quotes, [&](const Quote& quote) { return reports_in(quote, sentence); });
    if (plain && !reported) found.push_back(inner);
  }
  return found;
}

}  // namespace crossread
