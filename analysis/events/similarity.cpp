#include "analysis/events/similarity.h"

#include <algorithm>
#include <tuple>

#include "analysis/events/candidates.h"
#include "analysis/events/sides.h"
#include "analysis/in_parallel.h"

namespace crossread {
namespace {

using Pairs = std::vector<AlikePair>;

constexpr double least_likeness = 0.05;       // articles less alike have nothing to do with each other
constexpr std::size_t articles_at_once = 64;  // of one thread

/// The pairs of some articles of one side, [begin, end), with their candidates on the other.
Pairs pairs_between(const Side& side, std::size_t begin, std::size_t end, const Side& other,
                    const Candidates& candidates) {
  Pairs pairs;
  std::vector<float> scores(other.articles.size());
  for (std::size_t at = begin; at < end; ++at)
    for (const std::uint32_t found : candidates.of(side.entries[at], scores)) {
      const std::size_t a = side.articles[at], b = other.articles[found];
      if (a == b) continue;
      const InCommon common = in_common(side, at, other, found);
      if (common.likeness >= least_likeness)
        pairs.push_back({std::min(a, b), std::max(a, b), common.likeness, common.opening});
    }
  return pairs;
}

void add_pairs(const Side& side, const Side& other, const TermWeights& weights, Pairs& pairs) {
  const Candidates candidates(other, weights);
  const std::size_t count = side.articles.size();
  std::vector<Pairs> parts((count + articles_at_once - 1) / articles_at_once);
  in_parallel(parts.size(), [&](std::size_t part) {
    const std::size_t begin = part * articles_at_once;
    parts[part] = pairs_between(side, begin, std::min(begin + articles_at_once, count), other, candidates);
  });
  for (Pairs& part : parts) {
    pairs.insert(pairs.end(), part.begin(), part.end());
    part = {};  // its room at once, as there may be very many
  }
}

}  // namespace

Pairs alike_pairs(const TermWeights& weights) {
  Pairs pairs;
  for (std::size_t one = 0; one < weights.languages.size(); ++one)
    for (std::size_t other = 0; other < weights.languages.size(); ++other)
      add_pairs(side_of(weights, one, other), side_of(weights, other, one), weights, pairs);
  const auto place = [](const AlikePair& pair) { return std::tuple(pair.a, pair.b); };
  std::ranges::sort(pairs, {}, place);
  const auto twice = std::ranges::unique(pairs, {}, place);
  pairs.erase(twice.begin(), twice.end());
  return pairs;
}

}  // namespace crossread
