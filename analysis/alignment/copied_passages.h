#pragma once

#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/lexicon/language.h"
#include "analysis/text/text.h"

namespace crossread {

/// A stretch of at least 25 words that stands in both texts, and what one changed of it.
struct CopiedPassage {
  SharedPassage place;
  std::vector<Edit> edits;  ///< in the order of the text
};

/// What two texts have of each other word for word.
struct Copies {
  std::vector<CopiedPassage> passages;  ///< by place in a
  Reuse a;                              ///< words are either copied or alone
  Reuse b;
  double derivation = 0;  ///< 0 to 1: how much of b comes from a, as `align` has it
};

/// Finds copied passages without reading sentences or lemmas, for long texts and for very many. That for b
/// and a is the same mirrored, but for `derivation`. Linear in time and memory.
Copies copies_between(const Text& a, const Text& b, const Language& language);

}  // namespace crossread
