#include "analysis/quotes/incises.h"

#include "analysis/quotes/clauses.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_subject_gap = 20;  // between the verb and its subject

/// What may part an incise from the words before it.
bool parts(const SpeechContext& context, std::uint32_t at) {
  return context.is_quoted(at) || context.is_mark(at, ",") || is_dash(context, at) ||
         is_sentence_mark(context.written(at));
}

bool is_behind_quotation(const SpeechContext& context, const Statement& statement, std::uint32_t at) {
  if (at == statement.first) return false;
  if (context.is_quoted(at - 1)) return true;
  return context.is_mark(at - 1, ",") && at > statement.first + 1 && context.is_quoted(at - 2);
}

bool is_medium(const SpeechContext& context, const Mention& mention) {
  const auto& media = context.language.speech.media;
  const auto match = media.index.longest_at(std::span(context.document.tokens).subspan(mention.head, 1));
  return match.tokens > 0 && !media.entries[match.entry];
}

std::uint32_t pronoun_at(const SpeechContext& context, std::uint32_t token) {
  const auto mention = context.mention_from[token];
  return mention != nothing && context.mentions[mention].form == Mention::Form::pronoun ? mention : nothing;
}

/// « l' » of « l'a dit », « le » of « le rapporte »
bool is_clitic(const SpeechContext& context, std::uint32_t at) {
  const auto word_class = context.token(at).word_class;
  return word_class == WordClass::pronoun || word_class == WordClass::determiner;
}

/// "as the mayor put it", « comme l'a dit le maire »: the word, then subject and verb in either order.
std::optional<Incise> as_clause(const SpeechContext& context, const Statement& statement,
                                const VerbCue& cue) {
  const auto opens = [&](std::uint32_t at) {
    if (at == statement.first || !is_complementizer(context, at - 1, statement.last, Complement::as))
      return false;
    return at - 1 == statement.first || parts(context, at - 2);
  };
  std::uint32_t verb = cue.group.first;
  for (int clitics = 0; clitics < 2 && verb > statement.first && is_clitic(context, verb - 1); ++clitics)
    --verb;
  if (opens(verb) && !cue.use->constructions.addressee) {
    const auto subject = subject_behind(context, statement, cue.group.last);
    if (subject == nothing) return std::nullopt;
    return Incise{{verb - 1, context.mentions[subject].tokens.last}, subject, false, true, true};
  }
  const auto subject =
      cue.group.first > statement.first ? context.mention_until[cue.group.first - 1] : nothing;
  if (subject == nothing || !opens(context.mentions[subject].tokens.first)) return std::nullopt;
  return Incise{{context.mentions[subject].tokens.first - 1, cue.group.last}, subject, false, false, true};
}

/// « ... : le maire, Paul Ferrand, réclame une digue » : the comma ends what is said of the verb's own
/// subject, before which its clause has no verb yet.
bool closes_subject(const SpeechContext& context, const Statement& statement, std::uint32_t verb) {
  if (verb < statement.first + 2 || !context.is_mark(verb - 1, ",")) return false;
  const std::uint32_t end = context.token(verb - 2).span.end;
  std::uint32_t clause = verb - 1;
  while (clause > statement.first && !context.is_mark(clause - 1, ":") && !context.is_mark(clause - 1, ";"))
    --clause;
  for (std::uint32_t at = clause; at < verb; ++at) {
    const auto mention = context.mention_from[at];
    if (mention == nothing) continue;
    const Mention& found = context.mentions[mention];
    // A name behind a comma is part of the phrase: « le maire, Paul Ferrand ».
    const bool is_named_behind = !found.name.empty() && found.name.first > statement.first &&
                                 context.is_mark(found.name.first - 1, ",");
    const bool ends_there = (is_named_behind && found.span.end == end) ||
                            (!found.apposition.empty() && found.apposition.end == end);
    if (ends_there) return !has_main_verb(context, clause, at);
  }
  return false;
}

/// "...," Ann Grey, the mayor, told reporters; "...," Ann Grey (R-Utah) said: the phrase right behind the
/// quotation, with nothing but what is said of it before the verb.
std::uint32_t subject_behind_quotation(const SpeechContext& context, const Statement& statement,
                                       std::uint32_t verb) {
  if (verb == statement.first || (!context.is_mark(verb - 1, ",") && !context.is_mark(verb - 1, ")")))
    return nothing;
  std::uint32_t begin = verb - 1;
  while (begin > statement.first && !context.is_quoted(begin - 1)) --begin;
  if (begin == statement.first) return nothing;
  if (context.is_mark(begin, ",")) ++begin;
  const auto subject = context.mention_from[begin];
  if (subject == nothing || context.mentions[subject].tokens.last >= verb) return nothing;
  const bool is_mark_behind =
      context.token(context.mentions[subject].tokens.last).kind == TokenKind::punctuation;
  return is_mark_behind && !has_main_verb(context, context.mentions[subject].tokens.last, verb) ? subject
                                                                                                : nothing;
}

}  // namespace

std::optional<Incise> incise_of(const SpeechContext& context, const Statement& statement,
                                const VerbCue& cue) {
  const auto& can = cue.use->constructions;
  if ((!can.incise && !can.sentence) || cue.mood != VerbCue::Mood::finite) return std::nullopt;
  if (const auto as = as_clause(context, statement, cue)) return as;
  const std::uint32_t first = cue.group.first;
  if (first == statement.first) return std::nullopt;
  if (cue.inverted_subject != nothing)
    return Incise{cue.group, pronoun_at(context, cue.inverted_subject),
                  is_behind_quotation(context, statement, first), true, false};
  if (const auto subject = subject_behind_quotation(context, statement, first); subject != nothing)
    return Incise{{context.mentions[subject].tokens.first, cue.group.last}, subject, true, false, false};
  const bool behind_quotation = is_behind_quotation(context, statement, first);
  if (!can.addressee && !closes_subject(context, statement, first) && parts(context, first - 1) &&
      (behind_quotation || has_main_verb(context, statement.first, first)))
    if (const auto subject = subject_behind(context, statement, cue.group.last); subject != nothing)
      return Incise{{first, context.mentions[subject].tokens.last}, subject, behind_quotation, true, false};
  const auto subject = context.mention_until[first - 1];
  if (subject == nothing) return std::nullopt;
  const std::uint32_t begin = context.mentions[subject].tokens.first;
  if (is_relative(context, begin)) return std::nullopt;
  if (begin <= statement.first || !parts(context, begin - 1)) return std::nullopt;
  return Incise{
      {begin, cue.group.last}, subject, is_behind_quotation(context, statement, begin), false, false};
}

std::uint32_t subject_behind(const SpeechContext& context, const Statement& statement,
                             std::uint32_t verb_end) {
  std::uint32_t at = verb_end;
  bool governed = false;
  while (at < statement.last && at < verb_end + longest_subject_gap) {
    if (context.is_quoted(at)) return nothing;
    const auto mention = context.mention_from[at];
    if (mention != nothing) {
      const Mention& found = context.mentions[mention];
      const bool relative = is_relative(context, at);
      if (!governed && !relative && !is_medium(context, found) && !is_occasion(context, found))
        return mention;
      if (relative) return nothing;
      at = found.tokens.last;
      governed = false;
      continue;
    }
    const Token& token = context.token(at);
    if (is_finite(context, at) || complementizer_at(context, at, statement.last)) return nothing;
    if (token.kind == TokenKind::punctuation && !context.is_mark(at, ",")) return nothing;
    governed = token.word_class == WordClass::preposition;
    ++at;
  }
  return nothing;
}

}  // namespace crossread
