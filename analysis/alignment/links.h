#pragma once

#include <cstdint>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/candidates.h"
#include "analysis/alignment/overlap.h"
#include "analysis/alignment/paired_words.h"

namespace crossread {

/// What the model sees of two sentences.
struct LinkFeatures {
  CandidatePair pair;
  Overlap overlap;
  double letters = 0;     ///< sequences of four letters in common (Dice)
  double lead = 0;        ///< overlap, less the best that either sentence has with a third; may be negative
  double neighbours = 0;  ///< overlap of the two sentences before, or of the two after, whichever is more
  double unheard = 0;     ///< share of both sentences' words that the other text has nowhere
};

/// One for each candidate, in their order.
std::vector<LinkFeatures> link_features(const PairedWords& words);

/// Whether four words in five of the shorter sentence stand in the other, in the same order; of sentences
/// that are mainly quotation, those within the marks.
bool is_verbatim(std::span<const PairedWord> a, std::span<const PairedWord> b);

/// The sentences that belong together, without edits, by sentence of a and then of b. Every pair is judged
/// for itself, so that a sentence may be split or merged and the order may change.
std::vector<SentencePair> links_of(const PairedWords& words);

}  // namespace crossread
