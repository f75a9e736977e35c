#pragma once

#include "analysis/alignment/paired_words.h"
#include "analysis/lexicon/language.h"
#include "analysis/text/text.h"

namespace crossread {

/// The words of two texts as they are written: without sentences, weights and relations, under their usual
/// spelling as key. Some fifteen times as fast as reading the texts.
PairedWords written_words(const Text& a, const Text& b, const Language& language);

}  // namespace crossread
