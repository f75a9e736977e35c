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

bool says_who(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  const WordSense& sense = context.sense(at);
  if (sense.pronoun && context.words.pronouns.entries[sense.pronoun.row].kind == PronounWord::Kind::relative)
    return true;
  if (context.token(at).kind == TokenKind::number) return true;
  std::vector<Mention> inner;
  const auto noun = noun_phrase_at(context, at, end, inner);
  return noun && noun->role != nothing && noun->name.empty();
}

/// From the comma that ends one apposition on, others may follow: « , syndicaliste, ancien instituteur, ».
std::uint32_t end_of_row(const PhraseContext& context, TokenRange first, std::uint32_t sentence_end) {
  std::uint32_t last = first.last;
  while (last + 1 < sentence_end && context.is_mark(last, ',') && says_who(context, last + 1, sentence_end)) {
    const TokenRange next = up_to(context, last + 1, sentence_end, longest_clause, ",.;:");
    if (next.empty()) break;
    last = next.last;
  }
  return last;
}

}  // namespace

TokenRange apposition_of(const PhraseContext& context, const Mention& phrase, std::uint32_t sentence_end) {
  const std::uint32_t mark = phrase.tokens.last;
  const std::uint32_t at = mark + 1;
  if (at >= sentence_end) return {mark, mark};
  if (context.is_mark(mark, '(')) return up_to(context, at, sentence_end, longest_bracket, ")");
  if (!may_be_someone(phrase) || !context.is_mark(mark, ',')) return {mark, mark};
  if (!says_who(context, at, sentence_end)) return {mark, mark};
  const TokenRange first = up_to(context, at, sentence_end, longest_clause, ",.;:");
  return first.empty() ? first : TokenRange{first.first, end_of_row(context, first, sentence_end)};
}

}  // namespace crossread
