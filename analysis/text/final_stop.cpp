#include "analysis/text/final_stop.h"

#include "analysis/text/token_roles.h"

namespace crossread {
namespace {

/// The last token that is no mark that closes after the stop; tokens.size() where another stop follows it.
std::size_t last_word(const Text& text, const std::vector<Token>& tokens, std::size_t first) {
  for (std::size_t at = tokens.size(); at-- > first;) {
    if (is_terminator(text, tokens[at])) break;
    if (tokens[at].kind == TokenKind::word || tokens[at].kind == TokenKind::number) return at;
  }
  return tokens.size();
}

}  // namespace

void part_final_stop(const Text& text, std::vector<Token>& tokens, std::size_t first) {
  const std::size_t at = last_word(text, tokens, first);
  if (at == tokens.size()) return;
  Token& word = tokens[at];
  if (word.folded.size() < 2 || word.folded.find('.') != word.folded.size() - 1) return;
  word.set_folded(word.folded.substr(0, word.folded.size() - 1));
  word.form = nullptr;
  --word.span.end;
  Token stop;
  stop.span = {word.span.end, word.span.end + 1};
  stop.kind = TokenKind::punctuation;
  stop.is_as_folded = true;
  stop.set_folded(".");
  tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1, stop);
}

}  // namespace crossread
