#include "analysis/comparison/spoken_words.h"

#include <algorithm>

namespace crossread {
namespace {

enum class TokenPlace : std::uint8_t { free, quoted, note };

bool is_word(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number;
}

std::vector<TokenPlace> token_places(const ReadArticle& reading) {
  std::vector<TokenPlace> places(reading.body.tokens.size(), TokenPlace::free);
  const auto mark = [&](std::uint32_t first, std::uint32_t last, TokenPlace place) {
    std::fill(places.begin() + first, places.begin() + last, place);
  };
  for (const Passage& passage : reading.speech.passages)
    mark(passage.first, passage.last, TokenPlace::quoted);
  for (const TokenRange note : reading.speech.editor_notes) mark(note.first, note.last, TokenPlace::note);
  return places;
}

/// A cue and its subject that stand inside what is said: « Nous irons, a dit la maire, jusqu'au bout ».
std::vector<Span> incise_in(const Quote& quote, std::span<const Mention> mentions) {
  if (!quote.cue || !quote.content.contains(quote.cue->span)) return {};
  if (!quote.source) return {quote.cue->span};
  return {quote.cue->span, mentions[*quote.source].span};
}

SpokenWords spoken_words_of(const ReadArticle& reading, std::span<const TokenPlace> places,
                            const Quote& quote) {
  const auto& tokens = reading.body.tokens;
  const std::vector<Span> incise = incise_in(quote, reading.speech.mentions);
  const auto first = std::ranges::partition_point(
      tokens, [&](const Token& token) { return token.span.end <= quote.content.begin; });
  SpokenWords words;
  for (auto at = static_cast<std::uint32_t>(first - tokens.begin());
       at < tokens.size() && tokens[at].span.begin < quote.content.end; ++at) {
    const auto holds = [&](Span span) { return span.contains(tokens[at].span); };
    if (!is_word(tokens[at]) || places[at] == TokenPlace::note || std::ranges::any_of(incise, holds))
      continue;
    (places[at] == TokenPlace::quoted ? words.quoted : words.reported).push_back(at);
  }
  return words;
}

bool follow(const Document& document, std::uint32_t word, std::uint32_t next) {
  for (std::uint32_t between = word + 1; between < next; ++between)
    if (is_word(document.tokens[between])) return false;
  const auto sentence = std::ranges::partition_point(
      document.sentences, [&](const Sentence& one) { return one.last_token <= word; });
  return sentence != document.sentences.end() && next < sentence->last_token;
}

}  // namespace

std::vector<SpokenWords> spoken_words(const ReadArticle& reading) {
  const std::vector<TokenPlace> places = token_places(reading);
  std::vector<SpokenWords> words;
  for (const Quote& quote : reading.speech.quotes) words.push_back(spoken_words_of(reading, places, quote));
  return words;
}

std::vector<Span> stretches_of(const Document& document, std::span<const std::uint32_t> words) {
  std::vector<Span> stretches;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Span span = document.tokens[words[at]].span;
    if (at > 0 && follow(document, words[at - 1], words[at]))
      stretches.back().end = span.end;
    else
      stretches.push_back(span);
  }
  return stretches;
}

}  // namespace crossread
