#pragma once

#include <optional>
#include <vector>

#include "analysis/comparison/comparison.h"

namespace crossread::reports {

/// The words of one side of a pair that the other has not; those spelt in two ways only on demand.
Figure changed_words(const Comparison& comparison, const AlignedSentences& pair,
                     std::optional<Evidence> Change::*side, bool with_spelling = false);

/// Whether a change is only one of spelling: flagged as such; or the same letters and digits between other
/// marks or, behind the first, in another order; or nearly so. "6:50 p.m.", "6.50pm"; "metre", "meter";
/// "organiser", "organizer": the lexicon need not list the two for a class to see one word.
bool is_spelling(const Comparison& comparison, const Change& change);

/// A changed stretch may hold words that the stretch in its place holds too: « et l'eau baisse, a déclaré la
/// préfète » and « a martelé la préfète » have three in common.
struct WordByWord {
  Figure changed;                ///< without those words
  std::vector<Evidence> common;  ///< those words
};
WordByWord changed_word_by_word(const Comparison& comparison, const AlignedSentences& pair,
                                std::optional<Evidence> Change::*side);

}  // namespace crossread::reports
