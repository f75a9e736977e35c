#include "analysis/quotes/source_phrases.h"

#include <algorithm>
#include <optional>
#include <string>

#include "analysis/quotes/clauses.h"
#include "analysis/quotes/noun_cues.h"
#include "analysis/quotes/subjects.h"

namespace crossread {
namespace {

/// A phrase in its place, and the mention of its source.
struct FoundPhrase {
  TokenRange tokens;
  std::uint32_t source = nothing;
  const SourcePhrase* phrase = nullptr;
  const SourcePhrase::Ending* ending = nullptr;
};

bool follows(const SpeechContext& context, const std::vector<std::string>& words, std::uint32_t at,
             std::uint32_t last) {
  for (const auto& word : words) {
    if (at >= last || context.token(at).folded != word) return false;
    ++at;
  }
  return true;
}

std::uint32_t mention_inside(const SpeechContext& context, TokenRange tokens) {
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at)
    if (const auto mention = context.mention_from[at]; mention != nothing) {
      const auto owner = owner_of(context, mention);  // "her" of "in her view"
      return owner == nothing ? mention : owner;
    }
  return nothing;
}

std::optional<FoundPhrase> phrase_at(const SpeechContext& context, std::uint32_t at, std::uint32_t last) {
  const auto& phrases = context.language.speech.source_phrases;
  const auto match = phrases.index.longest_at(std::span(context.document.tokens).subspan(at, last - at));
  if (match.tokens == 0) return std::nullopt;
  FoundPhrase found{.tokens = {at, at + match.tokens},
                    .source = nothing,
                    .phrase = &phrases.entries[match.entry],
                    .ending = nullptr};
  std::uint32_t& end = found.tokens.last;
  switch (found.phrase->source) {
    case SourcePhrase::Source::follows:
      found.source = end < last ? context.mention_from[end] : nothing;
      break;
    case SourcePhrase::Source::adjective:
      found.source = context.mention_from[end - 1];
      break;
    case SourcePhrase::Source::inside:
      found.source = mention_inside(context, found.tokens);
      break;
  }
  if (found.source == nothing) return std::nullopt;
  end = std::max(end, context.mentions[found.source].tokens.last);
  const auto& endings = found.phrase->endings;
  const auto ending =
      std::ranges::find_if(endings, [&](const auto& e) { return follows(context, e.words, end, last); });
  if (ending == endings.end()) return std::nullopt;
  found.ending = &*ending;
  end += static_cast<std::uint32_t>(ending->words.size());
  return found;
}

std::uint32_t behind_apposition(const SpeechContext& context, const FoundPhrase& found, std::uint32_t last) {
  std::uint32_t at = found.tokens.last;
  const Span apposition = context.mentions[found.source].apposition;
  while (!apposition.empty() && at < last && context.token(at).span.begin < apposition.end) ++at;
  return at;
}

bool names_speaker(const SpeechContext& context, std::uint32_t mention) {
  const Mention& found = context.mentions[mention];
  return found.kind == Mention::Kind::person || found.kind == Mention::Kind::body ||
         found.kind == Mention::Kind::group || found.role != nothing ||
         (found.form == Mention::Form::name && found.kind != Mention::Kind::place);
}

/// The bracket that is open at a token: "(1 200 selon la police)".
std::uint32_t bracket_around(const SpeechContext& context, const Statement& statement, std::uint32_t at) {
  while (at-- > statement.first) {
    if (context.is_mark(at, ")")) return nothing;
    if (context.is_mark(at, "(")) return at;
  }
  return nothing;
}

bool opens(const SpeechContext& context, const Statement& statement, const FoundPhrase& found) {
  const std::uint32_t behind = behind_apposition(context, found, statement.last);
  return found.tokens.first <= statement.first + 1 && behind < statement.last && context.is_mark(behind, ",");
}

/// Among the first words, with nothing said before: « Mais, toujours selon lui, ... », not « Ils étaient 1
/// 200 selon ... ».
bool begins(const SpeechContext& context, const Statement& statement, const FoundPhrase& found) {
  constexpr std::uint32_t most_words_before = 3;
  return found.tokens.first <= statement.first + most_words_before &&
         !has_main_verb(context, statement.first, found.tokens.first);
}

/// All phrases but those that mostly name no source and stand where they do not.
std::vector<FoundPhrase> phrases_of(const SpeechContext& context, const Statement& statement) {
  std::vector<FoundPhrase> phrases;
  for (std::uint32_t at = statement.first; at < statement.last; ++at) {
    if (context.is_quoted(at)) continue;
    const auto found = phrase_at(context, at, statement.last);
    if (!found) continue;
    at = found->tokens.last - 1;
    if (found->ending->weak && !(opens(context, statement, *found) && names_speaker(context, found->source)))
      continue;
    phrases.push_back(*found);
  }
  return phrases;
}

/// « le préfet, selon qui » : the noun before the pronoun.
std::uint32_t source_of(const SpeechContext& context, const Statement& statement, const FoundPhrase& found) {
  if (!is_relative(context, context.mentions[found.source].tokens.first)) return found.source;
  const auto noun = antecedent_of(context, statement, found.tokens.first);
  return noun == nothing ? found.source : noun;
}

/// The phrases before and behind one in its statement.
struct Neighbours {
  std::uint32_t behind_previous = 0;  ///< where the one before ends, 0 where there is none
  bool has_next = false;
};

/// « 1 200 selon la préfecture et 3 000 selon les organisateurs »: what stands between two phrases.
std::uint32_t behind_previous(const SpeechContext& context, std::uint32_t at, std::uint32_t last) {
  while (at < last && !context.is_quoted(at) &&
         (context.token(at).kind == TokenKind::punctuation ||
          context.token(at).word_class == WordClass::conjunction))
    ++at;
  return at;
}

/// Behind its opening words a statement holds the content; before its last ones too; around the middle both.
TokenRange content_of(const SpeechContext& context, const Statement& statement, const FoundPhrase& found,
                      const Neighbours& neighbours,
                      const std::function<std::uint32_t(std::uint32_t)>& segment_begin) {
  const std::uint32_t end = trimmed_end(context, statement.first, statement.last);
  std::uint32_t behind = behind_apposition(context, found, statement.last);
  while (behind < end && context.token(behind).kind == TokenKind::punctuation && !context.is_quoted(behind))
    ++behind;
  if (begins(context, statement, found) || is_relative(context, context.mentions[found.source].tokens.first))
    return {behind, end};
  if (const auto bracket = bracket_around(context, statement, found.tokens.first); bracket != nothing)
    return {bracket + 1, trimmed_end(context, bracket + 1, found.tokens.first)};
  const std::uint32_t last = trimmed_end(context, statement.first, found.tokens.first);
  if (neighbours.behind_previous > 0)
    return {behind_previous(context, neighbours.behind_previous, last), last};
  if (neighbours.has_next) return {segment_begin(last), last};
  if (behind >= end || !context.is_mark(found.tokens.first - 1, ",")) {
    const std::uint32_t first = segment_begin(last);
    return {first, behind >= end ? last : end};
  }
  const bool background = is_relative(context, behind) || !has_main_verb(context, behind, end);
  return {segment_begin(last), background ? last : end};
}

}  // namespace

std::vector<Attribution> phrase_attributions_of(
    const SpeechContext& context, const Statement& statement,
    const std::function<std::uint32_t(std::uint32_t)>& segment_begin) {
  const auto phrases = phrases_of(context, statement);
  std::vector<Attribution> attributions;
  Neighbours neighbours;
  for (std::size_t number = 0; number < phrases.size(); ++number) {
    const FoundPhrase& found = phrases[number];
    neighbours.has_next = number + 1 < phrases.size();
    const auto content = content_of(context, statement, found, neighbours, segment_begin);
    if (opens(context, statement, found))
      neighbours.behind_previous = 0;
    else
      neighbours.behind_previous = found.tokens.last;
    if (content.first >= content.last) continue;
    Attribution attribution;
    attribution.content = content;
    attribution.cue = found.tokens;
    attribution.lemma = found.phrase->phrase;
    attribution.charge = found.ending->charge;
    attribution.source = source_of(context, statement, found);
    attribution.construction = Attribution::Construction::phrase;
    attribution.is_source_sure = true;
    attributions.push_back(attribution);
  }
  return attributions;
}

std::uint32_t named_source(const SpeechContext& context, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at < last && !context.is_quoted(at); ++at)
    if (const auto found = phrase_at(context, at, last);
        found && found->phrase->source != SourcePhrase::Source::follows)
      return found->source;
  return nothing;
}

}  // namespace crossread
