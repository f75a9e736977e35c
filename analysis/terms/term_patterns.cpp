#include "analysis/terms/term_patterns.h"

#include <algorithm>

namespace crossread {
namespace {

bool is_written(const TermStep& step, const TermText& text, std::uint32_t at) {
  return text.form_hashes[at] == step.hash && text.forms[at] == step.word;
}

bool is_number(const Token& token) {
  return token.kind == TokenKind::number || token.word_class == WordClass::numeral;
}

bool matches(const TermStep& step, const TermText& text, std::uint32_t at) {
  const Token& token = text.token(at);
  switch (step.kind) {
    case TermStep::Kind::lemma:
      return (token.lemma_hash == step.hash && token.lemma == step.word) || is_written(step, text, at);
    case TermStep::Kind::written:
      return is_written(step, text, at);
    case TermStep::Kind::capital:
      return text.document.text.slice(token.span) == step.word;
    case TermStep::Kind::number:
      return is_number(token);
    default:
      return true;
  }
}

/// Walks to the end of a text, or back to its beginning, one token at a time.
struct Walk {
  const TermText& text;
  std::int64_t border;  ///< the first token that is out of reach
  std::int64_t step;    ///< 1 or -1

  bool ended(std::int64_t at) const { return at == border; }
};

std::optional<std::int64_t> walk_over(std::span<const TermStep> steps, const Walk& walk, std::int64_t at);

/// The same, after up to two tokens of any kind.
std::optional<std::int64_t> walk_over_gap(std::span<const TermStep> rest, const Walk& walk, std::int64_t at) {
  for (std::uint32_t width = 0; width <= widest_term_gap; ++width, at += walk.step) {
    if (const auto end = walk_over(rest, walk, at)) return end;
    if (walk.ended(at)) break;
  }
  return std::nullopt;
}

/// The place behind the steps, taken in the walk's direction.
std::optional<std::int64_t> walk_over(std::span<const TermStep> steps, const Walk& walk, std::int64_t at) {
  const bool forward = walk.step > 0;
  while (!steps.empty()) {
    const TermStep& next = forward ? steps.front() : steps.back();
    steps = forward ? steps.subspan(1) : steps.first(steps.size() - 1);
    if (next.kind == TermStep::Kind::gap) return walk_over_gap(steps, walk, at);
    if (next.kind == TermStep::Kind::no_number) {
      if (!walk.ended(at) && is_number(walk.text.token(static_cast<std::size_t>(at)))) return std::nullopt;
      continue;
    }
    if (walk.ended(at) || !matches(next, walk.text, static_cast<std::uint32_t>(at))) return std::nullopt;
    at += walk.step;
  }
  return at;
}

}  // namespace

std::optional<std::uint32_t> match(std::span<const TermStep> steps, const TermText& text, std::uint32_t at,
                                   std::uint32_t end) {
  const auto found = walk_over(steps, {text, end, 1}, at);
  return found ? std::optional(static_cast<std::uint32_t>(*found)) : std::nullopt;
}

bool stands_in(std::span<const TermStep> context, const TermText& text, TokenRange term,
               TokenRange sentence) {
  const auto place = std::ranges::find(context, TermStep::Kind::term, &TermStep::kind);
  if (place == context.end()) return false;
  const auto before = static_cast<std::size_t>(place - context.begin());
  return walk_over(context.first(before), {text, std::int64_t{sentence.first} - 1, -1},
                   std::int64_t{term.first} - 1)
             .has_value() &&
         walk_over(context.subspan(before + 1), {text, sentence.last, 1}, term.last).has_value();
}

}  // namespace crossread
