#include "analysis/quotes/hearsay.h"

#include <algorithm>

#include "analysis/quotes/clauses.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_hearsay_gap = 4;  // « aurait, la nuit dernière, fui » is rare

bool is_participle(const Token& token) {
  return token.verb_form == VerbForm::past_participle;
}

/// « aurait été arrêté », « seraient retenus »
bool is_conditional_group(const SpeechContext& context, std::uint32_t at, std::uint32_t last) {
  const Token& auxiliary = context.token(at);
  if (auxiliary.word_class != WordClass::auxiliary || auxiliary.verb_form != VerbForm::conditional)
    return false;
  for (std::uint32_t behind = at + 1; behind < std::min(last, at + longest_hearsay_gap); ++behind) {
    const Token& token = context.token(behind);
    if (is_participle(token)) return true;
    if (token.word_class != WordClass::adverb && token.word_class != WordClass::auxiliary) return false;
  }
  return false;
}

/// What the words of a sentence tell, outside quotation marks.
struct Signs {
  bool hearsay = false;
  bool conditional = false;
  bool condition = false;
};

Signs signs_of(const SpeechContext& context, const Sentence& sentence) {
  const SpeechWords& words = context.language.speech;
  Signs signs;
  for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
    if (context.is_quoted(at)) continue;
    signs.conditional = signs.conditional || (words.conditional_is_hearsay &&
                                              is_conditional_group(context, at, sentence.last_token));
    signs.condition = signs.condition || context.is_mark(at, "?");
    const auto match = words.hearsay.index.longest_at(
        std::span(context.document.tokens).subspan(at, sentence.last_token - at));
    if (match.tokens == 0) continue;
    const bool tells = words.hearsay.entries[match.entry] == HearsayPhrase::hearsay;
    (tells ? signs.hearsay : signs.condition) = true;
  }
  return signs;
}

bool overlaps(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

}  // namespace

std::vector<Span> hearsay_of(const SpeechContext& context, std::span<const Quote> quotes) {
  std::vector<Span> found;
  auto quote = quotes.begin();  // both are in the order of the text
  for (const Sentence& sentence : context.document.sentences) {
    while (quote != quotes.end() && quote->content.end <= sentence.span.begin) ++quote;
    if (quote != quotes.end() && overlaps(quote->content, sentence.span)) continue;
    const Signs signs = signs_of(context, sentence);
    if (signs.hearsay || (signs.conditional && !signs.condition)) found.push_back(sentence.span);
  }
  return found;
}

}  // namespace crossread
