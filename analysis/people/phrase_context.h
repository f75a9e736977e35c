#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/people/mention.h"
#include "analysis/people/word_senses.h"

namespace crossread {

/// What reading phrases looks at; the document and its language must outlive it.
struct PhraseContext {
  const Document& document;
  const PeopleWords& words;
  std::vector<WordSense> senses;  ///< of each token

  const Token& token(std::uint32_t at) const { return document.tokens[at]; }
  const WordSense& sense(std::uint32_t at) const { return senses[at]; }
  bool is_mark(std::uint32_t at, char mark) const {
    return token(at).folded.size() == 1 && token(at).folded.front() == mark;
  }
};

inline PhraseContext phrase_context_of(const Document& document, const Language& language) {
  return {document, language.people, word_senses_of(document, language)};
}

}  // namespace crossread
