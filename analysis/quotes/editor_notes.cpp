#include "analysis/quotes/editor_notes.h"

#include <span>
#include <string_view>

namespace crossread {
namespace {

bool holds_note(std::span<const Token> tokens, const PhraseIndex& notes) {
  for (; !tokens.empty(); tokens = tokens.subspan(1))
    if (notes.longest_at(tokens).tokens > 0) return true;
  return false;
}

void add_notes_of(const Document& document, const Sentence& sentence, const PhraseIndex& notes,
                  std::vector<TokenRange>& found) {
  std::uint32_t round = nothing;
  std::uint32_t square = nothing;
  for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
    const std::string_view mark = document.text.slice(document.tokens[at].span);
    if (mark == "(") round = at;
    if (mark == "[") square = at;
    if (mark == "]" && square != nothing) found.push_back({square, at + 1});
    if (mark == ")" && round != nothing &&
        holds_note(std::span(document.tokens).subspan(round + 1, at - round - 1), notes))
      found.push_back({round, at + 1});
    if (mark == "]") square = nothing;
    if (mark == ")") round = nothing;
  }
}

}  // namespace

std::vector<TokenRange> editor_notes_of(const Document& document, const Language& language) {
  std::vector<TokenRange> found;
  for (const Sentence& sentence : document.sentences)
    add_notes_of(document, sentence, language.speech.editor_notes.index, found);
  return found;
}

}  // namespace crossread
