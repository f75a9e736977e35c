#include "analysis/terms/scare_quotes.h"

#include <algorithm>

#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

constexpr std::uint32_t most_words = 3;

Span span_of(const TermText& text, TokenRange tokens) {
  return {text.token(tokens.first).span.begin, text.token(tokens.last - 1).span.end};
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
    const Span span = span_of(text, inner);
    const bool reported =
        std::ranges::any_of(quotes, [&](const Quote& quote) { return quote.content.overlaps(span); });
    if (plain && !reported) found.push_back(inner);
  }
  return found;
}

}  // namespace crossread
