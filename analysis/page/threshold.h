#pragma once

#include <span>

namespace crossread {

/// The probability above which blocks are kept so that the expected F1 of the kept words is greatest, given
/// each block's probability of being article text and its number of words: as probabilities fall over the
/// whole page, so does it (Lewis 1995; Lipton, Elkan & Naryanaswamy 2014). 1 for a page without any likely
/// word.
float best_threshold(std::span<const float> probability, std::span<const double> words);

}  // namespace crossread
