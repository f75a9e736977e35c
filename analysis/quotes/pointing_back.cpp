#include "analysis/quotes/pointing_back.h"

#include "analysis/quotes/clauses.h"
#include "analysis/quotes/incises.h"
#include "analysis/quotes/subjects.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_reference = 30;  // tokens of a statement before a cue that only points back

/// « l' » of « l'a affirmé », « qu' » of « ce qu'a annoncé »: an object right before the verb or inside its
/// group.
bool has_elided_object(const SpeechContext& context, const Statement& statement, const VerbCue& cue) {
  if (cue.group.first == statement.first) return false;
  for (std::uint32_t at = cue.group.first - 1; at < cue.verb; ++at) {
    const auto& folded = context.token(at).folded;
    if (folded.ends_with('\'') && !context.language.speech.reflexive_pronouns.contains(folded)) return true;
  }
  return false;
}

/// « ce qu'a annoncé le maire » : the subject follows.
bool is_elided_complementizer(const SpeechContext& context, const Statement& statement, std::uint32_t at) {
  return context.token(at).folded.ends_with('\'') &&
         complementizer_at(context, at, statement.last).has_value();
}

TokenRange pointed_at(const SpeechContext& context, const Statement& statement, const VerbCue& cue) {
  for (std::uint32_t at = statement.first + 1; at < cue.group.first; ++at)
    if (context.is_mark(at, ":") && !context.is_quoted(at)) return {statement.first, at};
  const std::size_t number = statement_of(context, statement.first);
  if (number == 0 || cue.group.first > statement.first + longest_reference) return {};
  const Statement& before = context.statements[number - 1];
  return {before.first, trimmed_end(context, before.first, before.last)};
}

}  // namespace

std::optional<PointingBack> pointing_back(const SpeechContext& context, const Statement& statement,
                                          const VerbCue& cue, std::span<const std::uint32_t> earlier) {
  if (cue.mood != VerbCue::Mood::finite || !cue.use->constructions.sentence) return std::nullopt;
  if (!has_elided_object(context, statement, cue)) return std::nullopt;
  const bool follows = is_elided_complementizer(context, statement, cue.group.first - 1);
  const auto source = follows ? subject_behind(context, statement, cue.group.last)
                              : subject_of(context, statement, cue, earlier);
  const auto content = pointed_at(context, statement, cue);
  if (source == nothing || content.empty()) return std::nullopt;
  return PointingBack{content, source};
}

}  // namespace crossread
