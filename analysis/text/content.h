#pragma once

#include <string>

#include "analysis/text/document.h"
#include "analysis/text/fold.h"

namespace crossread {

/// Whether words of this class say what a text is about. Words of a language without a lexicon are of
/// unknown class, as are names and new words: they do.
constexpr bool carries_content(WordClass word_class) {
  switch (word_class) {
    case WordClass::unknown:
    case WordClass::noun:
    case WordClass::proper_noun:
    case WordClass::verb:
    case WordClass::adjective:
      return true;
    default:
      return false;
  }
}

/// A noun, name, verb or adjective. "l'", "M", "B.": what is elided or one letter long is none.
inline bool is_content_word(const Token& token) {
  const std::uint32_t letters = token.span.size() - (token.folded.ends_with('.') ? 1 : 0);
  return token.kind == TokenKind::word && carries_content(token.word_class) && letters > 1 &&
         !token.folded.ends_with('\'');
}

/// The key under which a word is counted and compared: its lemma, folded. "Étaient" -> "etre"
inline std::string content_key(const Token& token) {
  return token.lemma.empty() ? std::string(token.folded) : fold(token.lemma);
}

}  // namespace crossread
