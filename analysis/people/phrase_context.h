#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/people/mention.h"
#include "analysis/people/word_senses.h"

namespace crossread {

/// What reading phrases looks at; lives as long as the document and its language.
struct PhraseContext {
  const Document& document;
  const PeopleWords& words;
  std::span<const WordSense> senses;

  const Token& token(std::uint32_t at) const { return document.tokens[at]; }
  const WordSense& sense(std::uint32_t at) const { return senses[at]; }
  bool is_mark(std::uint32_t at, char mark) const {
    return token(at).folded.size() == 1 && token(at).folded.front() == mark;
  }
};

}  // namespace crossread
