#pragma once

#include "analysis/text/document.h"

namespace crossread {

/// Whether a word of this class says what a text is about. Words of a language without a lexicon are
/// of unknown class and count, for a name or a new word is of unknown class too.
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

}  // namespace crossread
