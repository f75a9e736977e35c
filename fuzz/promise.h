#pragma once

#include <cstdlib>
#include <string>

#include "analysis/text/text.h"

namespace crossread::fuzz {

/// Ends the program where a promise does not hold.
inline void promise(bool holds) {
  if (!holds) std::abort();
}

/// Of a probability, a confidence, a share; NaN is none.
inline bool is_share(double value) {
  return value >= 0 && value <= 1;
}

/// Whether a text has this span, in its order, and what it slices is whole code points.
inline bool stands_in(const Text& text, Span span) {
  if (span.begin > span.end || span.end > text.size()) return false;
  const std::string words(text.slice(span));
  return well_formed_utf8(words) == words;
}

}  // namespace crossread::fuzz
