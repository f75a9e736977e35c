#include "analysis/people/appositions.h"

#include <vector>

#include "analysis/people/noun_phrase.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_bracket = 12;
constexpr std::uint32_t longest_clause = 40;

/// What lies before the next of the marks, if that is near.
TokenRange up_to(const PhraseContext& context, std::uint32_t at, std::uint32_t end, std::uint32_t longest,
                 std::string_view marks) {
  for (std::uint32_t last = at; last < end && last - at <= longest; ++last)
    for (const char mark : marks)
      if (context.is_mark(last, mark)) return {at, last};
  return {at, at};
}

bool may_be_someone(const Mention& phrase) {
  return phrase.kind == Mention::Kind::person || phrase.kind == Mention::Kind::group ||
         phrase.kind == Mention::Kind::unknown;
}

/// "In Gray, the mayor also said" : a verb follows, or the adverb before one. Behind « un ancien maire » a
/// participle may also go on describing him.
bool is_subject(const PhraseContext& context, const Mention& noun, std::uint32_t end) {
  const std::uint32_t behind = noun.tokens.last;
  if (behind >= end) return false;
  const Token& next = context.token(behind);
  const bool is_participle =
      next.verb_form == VerbForm::past_participle || next.verb_form == VerbForm::present_participle;
  if (is_participle && noun.determiner != Mention::Determiner::definite) return false;
  return next.word_class == WordClass::verb || next.word_class == WordClass::auxiliary ||
         next.word_class == WordClass::adverb;
}

bool says_who(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  const WordSense& sense = context.sense(at);
  if (sense.pronoun && context.words.pronouns.entries[sense.pronoun.row].kind == PronounWord::Kind::relative)
    return true;
  if (context.token(at).kind == TokenKind::number) return true;
  std::vector<Mention> inner;
  const auto noun = noun_phrase_at(context, at, end, inner);
  return noun && noun->role != nothing && noun->name.empty() && !is_subject(context, *noun, end);
}

/// From the comma that ends one apposition on, others may follow: « , syndicaliste, ancien instituteur, ».
std::uint32_t end_of_row(const PhraseContext& context, std::uint32_t last, std::uint32_t sentence_end) {
  while (last + 1 < sentence_end && context.is_mark(last, ',') && says_who(context, last + 1, sentence_end)) {
    const TokenRange next = up_to(context, last + 1, sentence_end, longest_clause, ",.;:");
    if (next.empty()) break;
    last = next.last;
  }
  return last;
}

/// "Rep. Mary Wells (R-Maine), head of the caucus," : behind the bracket it may go on.
std::uint32_t end_behind_bracket(const PhraseContext& context, std::uint32_t bracket,
                                 std::uint32_t sentence_end) {
  const std::uint32_t comma = bracket + 1;
  if (comma >= sentence_end || !context.is_mark(comma, ',')) return bracket;
  const std::uint32_t last = end_of_row(context, comma, sentence_end);
  return last == comma ? bracket : last;
}

}  // namespace

TokenRange apposition_of(const PhraseContext& context, const Mention& phrase, std::uint32_t sentence_end) {
  const std::uint32_t mark = phrase.tokens.last;
  const std::uint32_t at = mark + 1;
  if (at >= sentence_end) return {mark, mark};
  TokenRange first{at, at};
  if (context.is_mark(mark, '(')) {
    first = up_to(context, at, sentence_end, longest_bracket, ")");
    return first.empty() ? first : TokenRange{at, end_behind_bracket(context, first.last, sentence_end)};
  }
  if (!may_be_someone(phrase) || !context.is_mark(mark, ',')) return {mark, mark};
  if (!says_who(context, at, sentence_end)) return {mark, mark};
  first = up_to(context, at, sentence_end, longest_clause, ",.;:");
  return first.empty() ? first : TokenRange{at, end_of_row(context, first.last, sentence_end)};
}

}  // namespace crossread
