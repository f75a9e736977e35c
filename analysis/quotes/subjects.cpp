#include "analysis/quotes/subjects.h"

#include "analysis/quotes/clauses.h"

namespace crossread {
namespace {

/// The first phrase of the statement that could be a subject, or the source of a cue before.
std::uint32_t main_subject(const SpeechContext& context, const Statement& statement, std::uint32_t before,
                           std::span<const std::uint32_t> earlier) {
  for (std::size_t at = earlier.size(); at-- > 0;)
    if (context.mentions[earlier[at]].tokens.first < before) return earlier[at];
  for (std::uint32_t at = statement.first; at < before; ++at) {
    const auto mention = context.mention_from[at];
    if (mention == nothing || context.is_quoted(at)) continue;
    const bool governed = at > statement.first && context.is_class(at - 1, WordClass::preposition);
    const Mention& found = context.mentions[mention];
    if (!governed && !is_occasion(context, found) && found.kind != Mention::Kind::other) return mention;
    at = found.tokens.last - 1;
  }
  return nothing;
}

/// ", le chef du Pentagone, a émis": behind a comma, with a comma before the verb.
bool is_apposition(const SpeechContext& context, const Statement& statement, std::uint32_t begin,
                   std::uint32_t verb) {
  return verb > 0 && context.is_mark(verb - 1, ",") && begin > statement.first &&
         context.is_mark(begin - 1, ",");
}

}  // namespace

std::uint32_t subject_of(const SpeechContext& context, const Statement& statement, const VerbCue& cue,
                         std::span<const std::uint32_t> earlier) {
  const std::uint32_t first = cue.group.first;
  if (cue.inverted_subject != nothing) return context.mention_from[cue.inverted_subject];
  if (cue.mood != VerbCue::Mood::finite) return main_subject(context, statement, first, earlier);
  std::uint32_t at = first;
  while (at > statement.first && context.is_class(at - 1, WordClass::adverb)) --at;
  if (at > statement.first && context.is_class(at - 1, WordClass::conjunction))
    return main_subject(context, statement, first, earlier);
  std::uint32_t best = nothing;
  for (std::uint32_t steps = 0; at > statement.first && steps < 40; ++steps) {
    const auto mention = context.is_quoted(at - 1) ? nothing : context.mention_until[at - 1];
    if (mention == nothing) {
      --at;
      continue;
    }
    const std::uint32_t begin = context.mentions[mention].tokens.first;
    const bool first_word = begin == statement.first;
    if (!first_word && context.is_mark(begin - 1, "(")) {
      at = begin - 1;
      continue;
    }
    if (is_relative(context, begin))
      if (const auto noun = antecedent_of(context, statement, begin); noun != nothing) return noun;
    const bool governed = !first_word && (context.is_class(begin - 1, WordClass::preposition) ||
                                          context.is_class(begin - 1, WordClass::conjunction));
    if (!governed && !is_apposition(context, statement, begin, first) &&
        !is_occasion(context, context.mentions[mention]))
      return mention;
    if (best == nothing) best = mention;
    at = begin;
  }
  return best;
}

std::uint32_t antecedent_of(const SpeechContext& context, const Statement& statement, std::uint32_t pronoun) {
  std::uint32_t at = pronoun;
  if (at > statement.first && context.is_mark(at - 1, ",")) --at;
  std::uint32_t noun = at > statement.first ? context.mention_until[at - 1] : nothing;
  if (noun == nothing) return nothing;
  at = context.mentions[noun].tokens.first;  // "Luc Daval, le préfet, qui": an apposition is passed over
  const auto before =
      at > statement.first + 1 && context.is_mark(at - 1, ",") ? context.mention_until[at - 2] : nothing;
  const bool is_apposition =
      before != nothing && context.mentions[before].apposition.begin == context.mentions[noun].span.begin;
  return is_apposition ? before : noun;
}

}  // namespace crossread
