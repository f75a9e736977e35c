#include "analysis/alignment/overlap.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace crossread {
namespace {

/// Two words that are not the same, by their places among the words that have found no equal.
struct AlikeWordPair {
  float likeness = 0;
  std::size_t a = 0;
  std::size_t b = 0;
};

/// What is in common so far, and the words that have found no equal, sorted by key.
struct Matching {
  double a = 0;
  double b = 0;
  double words = 0;
  std::vector<WeightedKey> rest_of_a;
  std::vector<WeightedKey> rest_of_b;

  void match(double weight_a, double weight_b, double likeness) {
    a += weight_a * likeness;
    b += weight_b * likeness;
    words += likeness;
  }
};

Matching match_equal(const SentenceProfile& a, const SentenceProfile& b) {
  Matching matching;
  matching.rest_of_a.reserve(a.words.size());
  matching.rest_of_b.reserve(b.words.size());
  auto left = a.words.begin();
  auto right = b.words.begin();
  while (left != a.words.end() && right != b.words.end()) {
    if (left->key == right->key) {
      matching.match(left->weight, right->weight, 1);
      ++left, ++right;
    } else if (left->key < right->key) {
      matching.rest_of_a.push_back(*left++);
    } else {
      matching.rest_of_b.push_back(*right++);
    }
  }
  matching.rest_of_a.insert(matching.rest_of_a.end(), left, a.words.end());
  matching.rest_of_b.insert(matching.rest_of_b.end(), right, b.words.end());
  return matching;
}

void match_alike(Matching& matching, const std::vector<std::vector<AlikeKey>>& alike) {
  std::vector<AlikeWordPair> pairs;
  for (std::size_t a = 0; a < matching.rest_of_a.size(); ++a)
    for (const AlikeKey& other : alike[matching.rest_of_a[a].key]) {
      const auto found = std::ranges::lower_bound(matching.rest_of_b, other.key, {}, &WeightedKey::key);
      if (found != matching.rest_of_b.end() && found->key == other.key)
        pairs.push_back({other.likeness, a, static_cast<std::size_t>(found - matching.rest_of_b.begin())});
    }
  if (pairs.empty()) return;
  std::ranges::sort(pairs, [](const AlikeWordPair& left, const AlikeWordPair& right) {
    return std::tie(right.likeness, left.a, left.b) < std::tie(left.likeness, right.a, right.b);
  });
  std::vector<bool> a_taken(matching.rest_of_a.size());
  std::vector<bool> b_taken(matching.rest_of_b.size());
  for (const auto& [likeness, a, b] : pairs) {
    if (a_taken[a] || b_taken[b]) continue;
    a_taken[a] = b_taken[b] = true;
    matching.match(matching.rest_of_a[a].weight, matching.rest_of_b[b].weight, likeness);
  }
}

bool has(const std::vector<WeightedKey>& words, std::uint32_t key) {
  return std::ranges::binary_search(words, key, {}, &WeightedKey::key);
}

/// The weight of `words` that `others` contradict.
double contrary_weight(const std::vector<WeightedKey>& words, const std::vector<WeightedKey>& others,
                       const KeyRelations& relations) {
  double weight = 0;
  for (const WeightedKey& word : words)
    if (std::ranges::any_of(relations.contrary[word.key],
                            [&](std::uint32_t contrary) { return has(others, contrary); }))
      weight += word.weight;
  return weight;
}

double share(double part, double whole) {
  return whole > 0 ? part / whole : 0;
}

}  // namespace

double Overlap::both() const {
  return std::sqrt(of_a * of_b);
}

Overlap overlap_of(const SentenceProfile& a, const SentenceProfile& b, const KeyRelations& relations) {
  Matching matching = match_equal(a, b);
  match_alike(matching, relations.alike);
  const double contrary = contrary_weight(matching.rest_of_a, matching.rest_of_b, relations) +
                          contrary_weight(matching.rest_of_b, matching.rest_of_a, relations);
  return {.of_a = share(matching.a, a.weight),
          .of_b = share(matching.b, b.weight),
          .words = matching.words,
          .contrary = share(contrary, a.weight + b.weight)};
}

}  // namespace crossread
