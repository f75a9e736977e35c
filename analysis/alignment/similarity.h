#pragma once

#include "analysis/alignment/paired_words.h"

namespace crossread {

/// How much two texts say the same, from 0 to 1: the weight of the words that both have, one to one, among
/// all words of both; alike words count by how alike they are, and words that exclude each other against it.
/// Rare words weigh most, function words nearly nothing.
double similarity_of(const PairedWords& words);

}  // namespace crossread
