#pragma once

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace crossread::bench {

/// What every reading of a text must pay: ICU's word and sentence iteration over text that is UTF-16 already.
/// Returns how many boundaries there are.
inline int iterate_bare(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  static const std::unique_ptr<icu::BreakIterator> sentences(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
  int count = 0;
  for (icu::BreakIterator* iterator : {words.get(), sentences.get()}) {
    iterator->setText(text);
    while (iterator->next() != icu::BreakIterator::DONE) ++count;
  }
  return count;
}

}  // namespace crossread::bench
