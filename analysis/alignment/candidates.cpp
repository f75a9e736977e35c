#include "analysis/alignment/candidates.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace crossread {
namespace {

// Articles of up to this many sentences are compared wholly.
constexpr std::size_t few_sentences = 64;
// A word that stands more often in a long text finds no candidates.
constexpr std::size_t most_places = 64;
constexpr std::size_t candidates_a_sentence = 24;

using Sentences = std::vector<SentenceProfile>;

/// For each key the sentences of one text in which it stands, ascending.
using Index = std::vector<std::vector<std::uint32_t>>;

Index index_of(const Sentences& sentences, std::size_t key_count) {
  Index index(key_count);
  for (std::uint32_t number = 0; number < sentences.size(); ++number)
    for (const WeightedKey& word : sentences[number].words)
      if (auto& places = index[word.key]; places.empty() || places.back() != number) places.push_back(number);
  return index;
}

/// Adds up what each sentence of the other text shares with one.
class Tally {
 public:
  explicit Tally(std::size_t sentences) : shared_(sentences) {}

  void add(std::uint32_t sentence, double weight) {
    if (shared_[sentence] == 0) touched_.push_back(sentence);
    shared_[sentence] += weight;
  }

  /// Those that share most, and forgets all.
  std::vector<std::uint32_t> take_best() {
    const auto more = [&](std::uint32_t left, std::uint32_t right) {
      return std::pair(-shared_[left], left) < std::pair(-shared_[right], right);
    };
    const std::size_t count = std::min(touched_.size(), candidates_a_sentence);
    std::ranges::partial_sort(touched_, touched_.begin() + static_cast<std::ptrdiff_t>(count), more);
    std::vector<std::uint32_t> best(touched_.begin(), touched_.begin() + static_cast<std::ptrdiff_t>(count));
    for (const std::uint32_t sentence : touched_) shared_[sentence] = 0;
    touched_.clear();
    return best;
  }

 private:
  std::vector<double> shared_;
  std::vector<std::uint32_t> touched_;
};

/// Calls `found` for each sentence and its best candidates among those of `others`.
void find_best(const Sentences& sentences, const Sentences& others, std::size_t key_count,
               const std::function<void(std::uint32_t, std::uint32_t)>& found) {
  const Index own = index_of(sentences, key_count);
  const Index index = index_of(others, key_count);
  Tally tally(others.size());
  for (std::uint32_t number = 0; number < sentences.size(); ++number) {
    for (const WeightedKey& word : sentences[number].words) {
      if (std::max(own[word.key].size(), index[word.key].size()) > most_places) continue;
      for (const std::uint32_t other : index[word.key]) tally.add(other, word.weight);
    }
    for (const std::uint32_t other : tally.take_best()) found(number, other);
  }
}

std::vector<CandidatePair> all_pairs(std::size_t a_count, std::size_t b_count) {
  std::vector<CandidatePair> pairs;
  pairs.reserve(a_count * b_count);
  for (std::uint32_t a = 0; a < a_count; ++a)
    for (std::uint32_t b = 0; b < b_count; ++b) pairs.push_back({a, b});
  return pairs;
}

}  // namespace

std::vector<CandidatePair> candidate_pairs(const Profiles& profiles, std::size_t key_count) {
  const auto& a = profiles.a;
  const auto& b = profiles.b;
  if (std::max(a.size(), b.size()) <= few_sentences) return all_pairs(a.size(), b.size());
  std::vector<CandidatePair> pairs;
  find_best(a, b, key_count, [&](std::uint32_t own, std::uint32_t other) { pairs.push_back({own, other}); });
  find_best(b, a, key_count, [&](std::uint32_t own, std::uint32_t other) { pairs.push_back({other, own}); });
  std::ranges::sort(pairs);
  const auto twice = std::ranges::unique(pairs);
  pairs.erase(twice.begin(), twice.end());
  return pairs;
}

}  // namespace crossread
