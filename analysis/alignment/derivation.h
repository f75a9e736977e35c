#pragma once

#include <span>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/paired_words.h"
#include "analysis/alignment/passages.h"

namespace crossread {

/// How much of a text comes from the other, from 0 to 1: its copied words wholly, its reworded ones by half.
double derivation_of(const Reuse& reuse);

/// Puts into an alignment that has its links what became of the words of both texts.
void add_reuse(Alignment& alignment, const PairedWords& words, std::span<const Stretch> copied);

}  // namespace crossread
