#pragma once

#include <span>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/paired_words.h"
#include "analysis/alignment/passages.h"

namespace crossread {

/// What two texts have of each other word for word: runs of words of a that stand in b, and of b that stand
/// in a.
struct CopiedRuns {
  std::vector<Run> of_a;
  std::vector<Run> of_b;
};

/// How much of a text comes from the other, from 0 to 1: three quarters are the share of its words that stand
/// there in runs of three or more, one quarter is how long these runs are.
double derivation_of(const Reuse& reuse);

/// Puts into an alignment that has its links what became of the words of both texts.
void add_reuse(Alignment& alignment, const PairedWords& words, std::span<const Stretch> copied,
               const CopiedRuns& runs);

}  // namespace crossread
