#include <algorithm>

#include "analysis/alignment/letter_grams.h"
#include "analysis/alignment/links.h"

namespace crossread {
namespace {

/// The two best overlaps of a sentence: a pair that is the best one itself is held against the second.
struct BestTwo {
  double best = 0;
  double second = 0;

  void add(double overlap) {
    second = std::max(second, std::min(best, overlap));
    best = std::max(best, overlap);
  }
  double besides(double overlap) const { return overlap < best ? best : second; }
};

/// Features are sorted by sentence of a.
void add_letters(std::vector<LinkFeatures>& features, const Profiles& profiles) {
  SharedLetters shared(profiles.gram_count);
  for (std::size_t at = 0; at < features.size(); ++at) {
    const auto [a, b] = features[at].pair;
    if (at == 0 || features[at - 1].pair.a != a) shared.set(profiles.a[a].grams);
    features[at].letters = shared.with(profiles.b[b].grams);
  }
}

void add_leads(std::vector<LinkFeatures>& features, std::size_t a_count, std::size_t b_count) {
  std::vector<BestTwo> of_a(a_count);
  std::vector<BestTwo> of_b(b_count);
  for (const LinkFeatures& link : features) {
    of_a[link.pair.a].add(link.overlap.both());
    of_b[link.pair.b].add(link.overlap.both());
  }
  for (LinkFeatures& link : features) {
    const double overlap = link.overlap.both();
    link.lead = overlap - std::max(of_a[link.pair.a].besides(overlap), of_b[link.pair.b].besides(overlap));
  }
}

/// The overlap of two sentences; 0 where they are no candidates.
double overlap_at(const std::vector<LinkFeatures>& features, CandidatePair pair) {
  const auto found = std::ranges::lower_bound(features, pair, {}, &LinkFeatures::pair);
  return found != features.end() && found->pair == pair ? found->overlap.both() : 0;
}

void add_neighbours(std::vector<LinkFeatures>& features) {
  for (LinkFeatures& link : features) {
    const auto [a, b] = link.pair;
    if (a > 0 && b > 0) link.neighbours = overlap_at(features, {a - 1, b - 1});
    link.neighbours = std::max(link.neighbours, overlap_at(features, {a + 1, b + 1}));
  }
}

/// By sentence, the share of its words' weight that the other text has nowhere.
std::vector<double> unheard_in(const std::vector<SentenceProfile>& sentences,
                               const std::vector<SentenceProfile>& others, std::size_t key_count) {
  std::vector<bool> heard(key_count);
  for (const SentenceProfile& other : others)
    for (const WeightedKey& word : other.words) heard[word.key] = true;
  std::vector<double> shares;
  for (const SentenceProfile& sentence : sentences) {
    double unheard = 0;
    for (const WeightedKey& word : sentence.words)
      if (!heard[word.key]) unheard += word.weight;
    shares.push_back(sentence.weight > 0 ? unheard / sentence.weight : 0);
  }
  return shares;
}

}  // namespace

std::vector<LinkFeatures> link_features(const PairedWords& words) {
  const Profiles profiles = profiles_of(words);
  const auto unheard_of_a = unheard_in(profiles.a, profiles.b, words.keys.size());
  const auto unheard_of_b = unheard_in(profiles.b, profiles.a, words.keys.size());
  std::vector<LinkFeatures> features;
  for (const CandidatePair& pair : candidate_pairs(profiles, words.keys.size()))
    features.push_back({.pair = pair,
                        .overlap = overlap_of(profiles.a[pair.a], profiles.b[pair.b], words.relations),
                        .unheard = (unheard_of_a[pair.a] + unheard_of_b[pair.b]) / 2});
  add_letters(features, profiles);
  add_leads(features, profiles.a.size(), profiles.b.size());
  add_neighbours(features);
  return features;
}

}  // namespace crossread
