#pragma once

#include <span>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/paired_words.h"

namespace crossread {

/// The edits that turn some words of one text into some of the other, in order. Small words that happen to
/// stand in the midst of a change belong to it:
///
///   "a déclaré le ministre à Lyon"   "a-t-il déclaré le 3 mai"     replace: the whole
std::vector<Edit> edits_between(std::span<const PairedWord> a, std::span<const PairedWord> b);

}  // namespace crossread
