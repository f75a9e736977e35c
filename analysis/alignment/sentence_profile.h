#pragma once

#include <cstdint>
#include <vector>

#include "analysis/alignment/paired_words.h"

namespace crossread {

/// A word of a sentence as it counts in a comparison.
struct WeightedKey {
  std::uint32_t key = 0;
  double weight = 0;
};

/// A sentence, ready to be compared with many others.
struct SentenceProfile {
  std::vector<WeightedKey> words;    ///< sorted by key; a word said twice is there twice
  double weight = 0;                 ///< of all words
  std::vector<std::uint32_t> grams;  ///< `LetterGrams`
};

/// The sentences of both texts.
struct Profiles {
  std::vector<SentenceProfile> a;
  std::vector<SentenceProfile> b;
  std::uint32_t gram_count = 0;
};

/// Words that many sentences of the two texts say (of an event: its people and places) tell little about
/// which two belong together; their weight is damped by log((n + 1) / sentences) / log(n + 1), n sentences in
/// all.
Profiles profiles_of(const PairedWords& words);

}  // namespace crossread
