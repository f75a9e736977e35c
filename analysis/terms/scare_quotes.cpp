#include "analysis/terms/scare_quotes.h"

#include <algorithm>

#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

constexpr std::uint32_t most_words = 3;

/// For each sentence whether it, or a part of it, is reported or introduces what is.
std::vector<bool> sentences_that_report(const Document& document, std::span<const Quote> quotes) {
  std::vector<bool> report(document.sentences.size());
  const auto mark = [&](Span span) {
    const auto end = [](const Sentence& sentence) { return sentence.span.end; };
    auto at = std::ranges::upper_bound(document.sentences, span.begin, {}, end);
    for (; at != document.sentences.end() && at->span.begin < span.end; ++at)
      report[static_cast<std::size_t>(at - document.sentences.begin())] = true;
  };
  for (const Quote& quote : quotes) {
    mark(quote.content);
    if (quote.cue) mark(quote.cue->span);
  }
  return report;
}

/// Whether the sentence that a token belongs to is among those.
bool is_in(const std::vector<bool>& report, const Document& document, std::uint32_t token) {
  const auto after = std::ranges::upper_bound(document.sentences, token, {}, &Sentence::first_token);
  const auto sentence = after - document.sentences.begin();
  return sentence > 0 && report[static_cast<std::size_t>(sentence - 1)];
}

bool is_plain_word(const TermText& text, std::uint32_t at) {
  const Token& token = text.token(at);
  return token.kind == TokenKind::word && !text.document.names[at] && !token.is_capitalised;
}

}  // namespace

std::vector<TokenRange> scare_quotes_of(const TermText& text, std::span<const Passage> passages,
                                        std::span<const Quote> quotes) {
  std::vector<TokenRange> found;
  const std::vector<bool> report = sentences_that_report(text.document, quotes);
  for (const Passage& passage : passages) {
    if (!passage.closed || passage.continues || passage.last < passage.first + 3) continue;
    const TokenRange inner{passage.first + 1, passage.last - 1};
    bool plain = inner.size() <= most_words;
    for (std::uint32_t at = inner.first; plain && at < inner.last; ++at) plain = is_plain_word(text, at);
    if (plain && !is_in(report, text.document, passage.first)) found.push_back(inner);
  }
  return found;
}

}  // namespace crossread
