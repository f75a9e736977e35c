#include "analysis/alignment/similarity.h"

#include <algorithm>

#include "analysis/alignment/overlap.h"

namespace crossread {
namespace {

// Chosen on pairs of French sentences whose likeness readers judged (STS).
constexpr double function_word = 0.05;
constexpr double share_of_rarity = 0.7;

double weight_of(const PairedWord& word, const PairedWords& words) {
  const double weight = 1 - share_of_rarity + share_of_rarity * words.rarity[word.key];
  return word.weight < 1 ? function_word * weight : weight;
}

/// A whole text as if it were one sentence.
SentenceProfile profile_of(const WordSequence& text, const PairedWords& words) {
  SentenceProfile profile;
  for (const PairedWord& word : text.words) {
    profile.words.push_back({word.key, weight_of(word, words)});
    profile.weight += profile.words.back().weight;
  }
  std::ranges::stable_sort(profile.words, {}, &WeightedKey::key);
  return profile;
}

}  // namespace

double similarity_of(const PairedWords& words) {
  const SentenceProfile a = profile_of(words.a, words);
  const SentenceProfile b = profile_of(words.b, words);
  if (a.weight + b.weight <= 0) return 0;
  const Overlap overlap = overlap_of(a, b, words.relations);
  const double common = (overlap.of_a * a.weight + overlap.of_b * b.weight) / (a.weight + b.weight);
  return common * (1 - overlap.contrary);
}

}  // namespace crossread
