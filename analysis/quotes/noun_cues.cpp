#include "analysis/quotes/noun_cues.h"

#include <algorithm>
#include <optional>

#include "analysis/quotes/clauses.h"
#include "analysis/quotes/content_ends.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_noun_gap = 10;  // tokens between a noun's source and its clause

const SpeechNoun* clause_noun(const SpeechContext& context, const Mention& mention) {
  if (mention.form != Mention::Form::description || context.is_quoted(mention.head)) return nullptr;
  const auto& nouns = context.language.speech.nouns;
  const auto match = nouns.index.longest_at(std::span(context.document.tokens).subspan(mention.head, 1));
  const bool found = match.tokens > 0 && nouns.entries[match.entry].constructions.clause;
  return found ? &nouns.entries[match.entry] : nullptr;
}

/// « du maire » behind a noun: where the source's phrase ends, and the source.
struct SourceBehind {
  std::uint32_t mention = nothing;
  std::uint32_t end = 0;
};

SourceBehind source_behind(const SpeechContext& context, std::uint32_t at, std::uint32_t last) {
  if (at >= last) return {nothing, at};
  const auto rest = std::span(context.document.tokens).subspan(at, last - at);
  const auto match = context.language.speech.noun_sources.index.longest_at(rest);
  const std::uint32_t behind = at + match.tokens;
  if (match.tokens == 0 || behind >= last) return {nothing, at};
  // The contraction « du » belongs to both.
  const auto mention = context.mention_from[behind];
  if (mention == nothing) return {nothing, at};
  return {mention, context.mentions[mention].tokens.last};
}

bool is_object(const SpeechContext& context, const Mention& mention) {
  return mention.pronoun != nothing && context.language.people.pronouns.entries[mention.pronoun].is_object;
}

/// « la promesse que le maire a tenue » looks like « la promesse que l'usine fermera »: without a source only
/// what is one of several, or cannot be a relative clause, is a report.
bool may_lack_source(const SpeechContext& context, const Mention& noun, std::uint32_t clause,
                     std::uint32_t last) {
  const bool is_one_of_several =
      noun.determiner == Mention::Determiner::none || noun.determiner == Mention::Determiner::indefinite;
  return is_one_of_several || complementizer_at(context, clause, last)->tokens > 1;
}

/// The clause behind a noun and its source, nothing but a day or a place between.
std::uint32_t clause_behind(const SpeechContext& context, std::uint32_t at, std::uint32_t last) {
  for (const std::uint32_t end = std::min(last, at + longest_noun_gap); at < end; ++at) {
    if (is_complementizer(context, at, last, Complement::clause)) return at;
    const Token& token = context.token(at);
    if (context.is_quoted(at) || is_finite(context, at) || is_relative(context, at) ||
        token.kind == TokenKind::punctuation || token.word_class == WordClass::conjunction)
      return nothing;
  }
  return nothing;
}

/// « évoque la possibilité que » : the verb right before the noun, which has no owner.
bool is_object_of_cue(const Mention& noun, std::span<const VerbCue> verbs) {
  return std::ranges::any_of(verbs, [&](const VerbCue& verb) {
    return verb.group.last <= noun.tokens.first && noun.tokens.first <= verb.group.last + 1;
  });
}

/// "The claim that he lied | is false": where the noun is a subject its own verb follows the clause.
std::uint32_t verb_of_noun(const SpeechContext& context, const Statement& statement, const Mention& noun,
                           TokenRange content) {
  if (has_main_verb(context, statement.first, noun.tokens.first)) return content.last;
  bool seen_verb = false;
  bool may_be_subject = false;  // a phrase stands before the verb
  std::uint32_t last_verb = content.last;
  const std::uint32_t words = content.first + complementizer_at(context, content.first, content.last)->tokens;
  for (std::uint32_t at = words; at < content.last; ++at) {
    if (context.is_quoted(at)) continue;
    const Token& token = context.token(at);
    const bool joins = token.kind == TokenKind::punctuation || token.word_class == WordClass::conjunction ||
                       is_relative(context, at) || complementizer_at(context, at, statement.last);
    if (joins) may_be_subject = true;
    if (is_finite(context, at)) {
      if (seen_verb && !may_be_subject) return at;
      if (seen_verb) last_verb = at;
      const bool is_group = token.word_class == WordClass::auxiliary;
      seen_verb = true;
      may_be_subject = is_group && at + 1 < content.last && is_finite(context, at + 1);
      continue;
    }
    const auto mention = context.mention_from[at];
    if (mention == nothing) continue;
    const bool governed =
        context.token(at - 1).word_class == WordClass::preposition || is_of(context, at - 1);
    may_be_subject = may_be_subject || (!governed && !is_object(context, context.mentions[mention]));
    at = context.mentions[mention].tokens.last - 1;
  }
  return last_verb;
}

std::optional<Attribution> attribution_of(const SpeechContext& context, const Statement& statement,
                                          std::span<const VerbCue> verbs, std::uint32_t mention) {
  const Mention& noun = context.mentions[mention];
  const SpeechNoun* speech = clause_noun(context, noun);
  if (speech == nullptr) return std::nullopt;
  const std::uint32_t owner = owner_of(context, mention);
  SourceBehind source{owner, noun.tokens.last};
  // The complement may be part of the noun's own phrase.
  if (owner == nothing) source = source_behind(context, noun.head + 1, statement.last);
  if (source.mention == nothing && is_object_of_cue(noun, verbs)) return std::nullopt;
  const std::uint32_t clause = clause_behind(context, source.end, statement.last);
  if (clause == nothing) return std::nullopt;
  if (source.mention == nothing && !may_lack_source(context, noun, clause, statement.last))
    return std::nullopt;
  Attribution attribution;
  attribution.content = {clause, statement.last};
  attribution.cue = {noun.head, noun.head + 1};
  attribution.lemma = speech->noun;
  attribution.charge = speech->charge;
  attribution.source = source.mention;
  attribution.is_source_sure = true;
  VerbCue cue;
  cue.group = attribution.cue;
  attribution.content.last = content_end(context, statement, verbs, cue, attribution);
  attribution.content.last = verb_of_noun(context, statement, noun, attribution.content);
  const std::uint32_t words = clause + complementizer_at(context, clause, statement.last)->tokens;
  if (!has_main_verb(context, words, attribution.content.last)) return std::nullopt;
  return attribution;
}

}  // namespace

std::uint32_t owner_of(const SpeechContext& context, std::uint32_t mention) {
  const Mention& noun = context.mentions[mention];
  if (noun.determiner != Mention::Determiner::possessive) return nothing;
  for (std::uint32_t at = mention + 1; at < context.mentions.size(); ++at) {
    const Mention& inner = context.mentions[at];
    if (!noun.tokens.contains(inner.tokens)) break;
    if (inner.tokens.first == noun.tokens.first && inner.tokens.last <= noun.head) return at;
  }
  return nothing;
}

std::vector<Attribution> noun_attributions_of(const SpeechContext& context, const Statement& statement,
                                              std::span<const VerbCue> verbs) {
  std::vector<Attribution> found;
  for (std::uint32_t at = statement.first; at < statement.last; ++at)
    if (const auto mention = context.mention_from[at]; mention != nothing)
      if (const auto attribution = attribution_of(context, statement, verbs, mention))
        found.push_back(*attribution);
  return found;
}

bool has_author(const SpeechContext& context, std::uint32_t mention) {
  return owner_of(context, mention) != nothing ||
         source_behind(context, context.mentions[mention].head + 1,
                       static_cast<std::uint32_t>(context.document.tokens.size()))
                 .mention != nothing;
}

}  // namespace crossread
