#include "analysis/terms/negation.h"

#include <span>

namespace crossread {
namespace {

constexpr std::uint32_t words_between = 3;

}  // namespace

bool is_negated(const TermText& text, TokenRange tokens, TokenRange sentence) {
  const auto& modifiers = text.language.speech.verb_modifiers;
  const std::span<const Token> before = std::span(text.document.tokens).first(tokens.first);
  for (std::uint32_t at = tokens.first; at > sentence.first && tokens.first - at < words_between;) {
    --at;
    if (text.token(at).kind != TokenKind::word) return false;
    const auto match = modifiers.index.longest_at(before.subspan(at));
    if (match.tokens > 0 && modifiers.entries[match.entry] == VerbModifier::negates) return true;
  }
  return false;
}

}  // namespace crossread
