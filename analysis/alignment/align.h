#pragma once

#include "analysis/alignment/alignment.h"
#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// Aligns two texts. `language` is that of both, or of either where they differ: then only names, numbers and
/// words that both languages share can bind them. Any texts have an answer; that for b and a is the same
/// mirrored, but for `derivation`, which is always that of the second text.
Alignment align(const Document& a, const Document& b, const Language& language);

}  // namespace crossread
