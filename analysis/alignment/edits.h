#pragma once

#include <span>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/paired_words.h"
#include "analysis/alignment/word_diff.h"

namespace crossread {

/// The edits that turn some words of one text into some of the other, in order. Small words that happen to
/// stand in the midst of a change belong to it:
///
///   "a déclaré le ministre à Lyon"   "a-t-il déclaré le 3 mai"     replace: the whole
std::vector<Edit> edits_between(std::span<const PairedWord> a, std::span<const PairedWord> b);

/// The same, where it is known which words stay: runs in order in both.
std::vector<Edit> edits_around(std::span<const Run> runs, std::span<const PairedWord> a,
                               std::span<const PairedWord> b);

/// What turns the words of b into those of a.
Edit mirrored(const Edit& edit);

}  // namespace crossread
