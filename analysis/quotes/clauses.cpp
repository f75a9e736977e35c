#include "analysis/quotes/clauses.h"

#include <algorithm>
#include <cstddef>

namespace crossread {
namespace {

bool is_part(const SpeechContext& context, std::uint32_t at, PhraseWord::Part part) {
  const auto& words = context.language.people.phrase_words;
  const auto found = words.find(context.token(at).folded);
  return found != words.end() && found->second.part == part;
}

}  // namespace

bool is_word(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number;
}

bool is_finite(const SpeechContext& context, std::uint32_t at) {
  const Token& token = context.token(at);
  switch (token.verb_form) {
    case VerbForm::present:
    case VerbForm::imperfect:
    case VerbForm::past:
    case VerbForm::future:
    case VerbForm::conditional:
    case VerbForm::subjunctive:
      return true;
    case VerbForm::none:
      return token.word_class == WordClass::auxiliary && !is_part(context, at, PhraseWord::Part::genitive);
    default:
      return false;
  }
}

bool may_be_finite(const SpeechContext& context, std::uint32_t at) {
  if (is_finite(context, at)) return true;
  return context.language.speech.bare_clauses && at > 0 &&
         context.token(at).verb_form == VerbForm::past_participle &&
         context.token(at - 1).word_class != WordClass::auxiliary;
}

bool is_relative(const SpeechContext& context, std::uint32_t at) {
  const auto mention = context.mention_from[at];
  if (mention == nothing || context.mentions[mention].pronoun == nothing) return false;
  return context.language.people.pronouns.entries[context.mentions[mention].pronoun].kind ==
         PronounWord::Kind::relative;
}

bool has_main_verb(const SpeechContext& context, std::uint32_t first, std::uint32_t last) {
  bool relative = false;
  for (std::uint32_t at = first; at < last; ++at) {
    if (context.is_quoted(at)) return true;
    if (is_relative(context, at)) relative = true;
    if (context.is_mark(at, ",")) relative = false;
    if (!relative && is_finite(context, at)) return true;
  }
  return false;
}

bool holds_passage(const SpeechContext& context, TokenRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (context.is_quoted(at)) return true;
  return false;
}

bool is_occasion(const SpeechContext& context, const Mention& mention) {
  return mention.name.empty() && is_part(context, mention.head, PhraseWord::Part::occasion);
}

bool is_sentence_mark(std::string_view mark) {
  return mark == "." || mark == "!" || mark == "?" || mark == "…" || mark == "...";
}

bool is_dash(const SpeechContext& context, std::uint32_t at) {
  const auto mark = context.written(at);
  return mark == "-" || mark == "--" || mark == "–" || mark == "—" || mark == "―";
}

std::optional<FoundComplementizer> complementizer_at(const SpeechContext& context, std::uint32_t at,
                                                     std::uint32_t last) {
  const auto& words = context.language.speech.complementizers;
  const auto match = words.index.longest_at(std::span(context.document.tokens).subspan(at, last - at));
  if (match.tokens == 0) return std::nullopt;
  return FoundComplementizer{words.entries[match.entry], match.tokens};
}

bool is_complementizer(const SpeechContext& context, std::uint32_t at, std::uint32_t last, Complement kind) {
  const auto found = complementizer_at(context, at, last);
  return found && found->kind == kind;
}

bool is_of(const SpeechContext& context, std::uint32_t at) {
  return is_part(context, at, PhraseWord::Part::of);
}

std::uint32_t trimmed_end(const SpeechContext& context, std::uint32_t first, std::uint32_t last) {
  const auto belongs = [&](std::uint32_t at) {
    return is_word(context.token(at)) || context.is_quoted(at) ||
           context.token(at).kind == TokenKind::symbol || context.is_mark(at, ")") ||
           context.is_mark(at, "]") || context.is_mark(at, "%");
  };
  while (last > first && !belongs(last - 1)) --last;
  return last;
}

std::size_t statement_of(const SpeechContext& context, std::uint32_t token) {
  const auto after = std::ranges::upper_bound(context.statements, token, {}, &Statement::first);
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - context.statements.begin() - 1, 0));
}

}  // namespace crossread
