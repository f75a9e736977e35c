#include "analysis/alignment/similarity.h"

#include <algorithm>

#include "analysis/alignment/overlap.h"

namespace crossread {
namespace {

/// A whole text as if it were one sentence.
SentenceProfile profile_of(const WordSequence& text) {
  SentenceProfile profile;
  for (const PairedWord& word : text.words) {
    profile.words.push_back({word.key, word.weight});
    profile.weight += word.weight;
  }
  std::ranges::stable_sort(profile.words, {}, &WeightedKey::key);
  return profile;
}

}  // namespace

double similarity_of(const PairedWords& words) {
  const SentenceProfile a = profile_of(words.a);
  const SentenceProfile b = profile_of(words.b);
  if (a.weight + b.weight <= 0) return 0;
  const Overlap overlap = overlap_of(a, b, words.alike);
  return (overlap.of_a * a.weight + overlap.of_b * b.weight) / (a.weight + b.weight);
}

}  // namespace crossread
