#include "analysis/quotes/cues.h"

#include <algorithm>
#include <ranges>

namespace crossread {
namespace {

constexpr std::uint32_t longest_gap = 6;  // "a, dans un premier temps," is rare beyond

bool is_verb(const Token& token) {
  return token.word_class == WordClass::verb || token.word_class == WordClass::auxiliary;
}

bool is_pronoun(const Token& token) {
  return token.word_class == WordClass::pronoun;
}

/// "-il" of "dit-il": a pronoun that an ending ties to its verb.
bool is_tied_pronoun(const SpeechContext& context, std::uint32_t at) {
  return is_pronoun(context.token(at)) && context.written(at).starts_with('-');
}

bool is_reflexive(const SpeechContext& context, std::uint32_t at) {
  return context.language.speech.reflexive_pronouns.contains(context.token(at).folded);
}

bool stands_in_group(const SpeechContext& context, std::uint32_t at) {
  const Token& token = context.token(at);
  return token.word_class == WordClass::auxiliary || token.word_class == WordClass::adverb ||
         is_tied_pronoun(context, at) || is_reflexive(context, at);
}

bool may_stand_before_participle(const Token& token) {
  switch (token.word_class) {
    case WordClass::preposition:
    case WordClass::noun:
    case WordClass::adjective:
    case WordClass::determiner:
      return true;
    default:
      return false;
  }
}

/// The auxiliary before a past participle: "a de nouveau affirmé", "has, she said" has none.
std::uint32_t auxiliary_before(const SpeechContext& context, std::uint32_t first, std::uint32_t verb) {
  const std::uint32_t lowest = verb - std::min(verb - first, longest_gap);
  for (std::uint32_t at = verb; at-- > lowest;) {
    const Token& token = context.token(at);
    if (token.word_class == WordClass::auxiliary) return at;
    if (!stands_in_group(context, at) && !may_stand_before_participle(token)) return nothing;
  }
  return nothing;
}

std::uint32_t group_begin(const SpeechContext& context, std::uint32_t first, std::uint32_t verb) {
  std::uint32_t begin = verb;
  if (context.token(verb).verb_form == VerbForm::past_participle)
    if (const auto auxiliary = auxiliary_before(context, first, verb); auxiliary != nothing)
      begin = auxiliary;
  while (begin > first && stands_in_group(context, begin - 1) && !context.is_quoted(begin - 1)) --begin;
  // An adverb alone is no part: "Thursday said".
  while (begin < verb && context.token(begin).word_class == WordClass::adverb) ++begin;
  return begin;
}

bool has_auxiliary(const SpeechContext& context, TokenRange group, std::uint32_t verb) {
  for (std::uint32_t at = group.first; at < verb; ++at)
    if (context.token(at).word_class == WordClass::auxiliary) return true;
  return false;
}

/// A form of the verb by itself, and with the auxiliaries before it.
VerbCue::Mood mood_of(const SpeechContext& context, TokenRange group, std::uint32_t verb) {
  const VerbForm own = context.token(verb).verb_form;
  const VerbForm form =
      group.first < verb && has_auxiliary(context, group, verb) ? context.token(group.first).verb_form : own;
  const bool helped = has_auxiliary(context, group, verb);
  if (form == VerbForm::infinitive && (!helped || own != VerbForm::infinitive))
    return VerbCue::Mood::infinitive;
  if (form == VerbForm::present_participle && !helped) return VerbCue::Mood::participle;
  return VerbCue::Mood::finite;
}

/// Applies what modifies the verb: a phrase in the group or shortly before it.
void modify(const SpeechContext& context, std::uint32_t first, VerbCue& cue) {
  const auto& modifiers = context.language.speech.verb_modifiers;
  const std::uint32_t from = std::max(first, cue.group.first - std::min(cue.group.first, longest_gap));
  for (std::uint32_t at = from; at < cue.verb; ++at) {
    if (context.is_quoted(at)) continue;
    const auto match =
        modifiers.index.longest_at(std::span(context.document.tokens).subspan(at, cue.verb - at));
    if (match.tokens == 0) continue;
    const std::uint32_t end = at + match.tokens;
    const bool reaches = end >= cue.group.first &&
                         std::ranges::all_of(std::views::iota(end, cue.verb), [&](std::uint32_t between) {
                           return stands_in_group(context, between) || is_pronoun(context.token(between)) ||
                                  may_stand_before_participle(context.token(between));
                         });
    if (!reaches) continue;
    switch (modifiers.entries[match.entry]) {
      case VerbModifier::negates:
        cue.negated = true;
        break;
      case VerbModifier::supposes:
        cue.supposed = true;
        break;
      case VerbModifier::passive:
        cue.passive = context.token(cue.verb).verb_form == VerbForm::past_participle;
        break;
    }
    at = end - 1;
  }
}

const ReportingUse* use_of(const ReportingVerb& verb, bool reflexive) {
  const auto& wanted = reflexive ? verb.reflexive : verb.plain;
  const auto& other = reflexive ? verb.plain : verb.reflexive;
  if (wanted) return &*wanted;
  return reflexive && other ? &*other : nullptr;
}

std::optional<VerbCue> verb_cue_at(const SpeechContext& context, std::uint32_t first, std::uint32_t last,
                                   std::uint32_t at) {
  if (!is_verb(context.token(at))) return std::nullopt;
  const auto& verbs = context.language.speech.verbs;
  const auto match = verbs.index.longest_at(std::span(context.document.tokens).subspan(at, last - at));
  if (match.tokens == 0) return std::nullopt;
  VerbCue cue;
  cue.group = {group_begin(context, first, at), at + match.tokens};
  cue.verb = at;
  bool reflexive = false;
  for (std::uint32_t part = cue.group.first; part < cue.group.last; ++part)
    reflexive = reflexive || is_reflexive(context, part);
  const ReportingVerb& verb = verbs.entries[match.entry];
  cue.use = use_of(verb, reflexive);
  if (cue.use == nullptr) return std::nullopt;
  cue.lemma = cue.use->verb;
  cue.mood = mood_of(context, cue.group, at);
  if (cue.group.last < last && is_tied_pronoun(context, cue.group.last)) ++cue.group.last;
  for (std::uint32_t part = cue.group.first; part < cue.group.last; ++part)
    if (is_tied_pronoun(context, part)) cue.inverted_subject = part;
  modify(context, first, cue);
  if (reflexive) cue.passive = false;
  return cue;
}

}  // namespace

std::vector<VerbCue> verb_cues_of(const SpeechContext& context, std::uint32_t first, std::uint32_t last) {
  std::vector<VerbCue> cues;
  for (std::uint32_t at = first; at < last; ++at)
    if (const auto cue = verb_cue_at(context, first, last, at)) {
      cues.push_back(*cue);
      at = std::max(at, cue->group.last - 1);
    }
  return cues;
}

}  // namespace crossread
