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

bool says_who(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  const WordSense& sense = context.sense(at);
  if (sense.pronoun && context.words.pronouns.entries[sense.pronoun.row].kind == PronounWord::Kind::relative)
    return true;
  if (context.token(at).kind == TokenKind::number) return true;
  std::vector<Mention> inner;
  const auto noun = noun_phrase_at(context, at, end, inner);
  return noun && noun->role != nothing && noun->name.empty();
}

}  // namespace

TokenRange apposition_of(const PhraseContext& context, const Mention& phrase, std::uint32_t sentence_end) {
  const std::uint32_t mark = phrase.tokens.last;
  const std::uint32_t at = mark + 1;
  if (at >= sentence_end) return {mark, mark};
  if (context.is_mark(mark, '(')) return up_to(context, at, sentence_end, longest_bracket, ")");
  if (!context.is_mark(mark, ',') || !says_who(context, at, sentence_end)) return {mark, mark};
  return up_to(context, at, sentence_end, longest_clause, ",.;:");
}

}  // namespace crossread
