#include "analysis/events/candidates.h"

#include <algorithm>
#include <tuple>

namespace crossread {
namespace {

using Entry = TermWeights::Entry;

constexpr std::size_t telling_terms = 30;    // of an article, by which others are sought
constexpr std::size_t most_articles = 500;   // terms of more articles tell two events no better apart
constexpr std::size_t most_candidates = 50;  // of an article

float weight_of(const Entry& entry) {
  return entry.whole + entry.opening;
}

bool tells_more(const Entry& a, const Entry& b) {
  return std::tuple(-weight_of(a), a.term) < std::tuple(-weight_of(b), b.term);
}

void keep_best(std::vector<std::uint32_t>& met, const std::vector<float>& scores) {
  if (met.size() <= most_candidates) return;
  std::ranges::nth_element(met, met.begin() + most_candidates, [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple(-scores[a], a) < std::tuple(-scores[b], b);
  });
  met.resize(most_candidates);
}

}  // namespace

Candidates::Candidates(const Side& side, const TermWeights& weights) : postings_(weights.frequencies.size()) {
  for (std::size_t at = 0; at < side.entries.size(); ++at)
    for (const Entry& entry : side.entries[at])
      if (weights.frequencies[entry.term] <= most_articles && side.norms[at].whole > 0)
        postings_[entry.term].push_back(
            {static_cast<std::uint32_t>(at), weight_of(entry) / static_cast<float>(side.norms[at].whole)});
}

std::vector<std::uint32_t> Candidates::of(std::span<const Entry> entries, std::vector<float>& scores) const {
  std::vector<Entry> telling;
  std::ranges::copy_if(entries, std::back_inserter(telling),
                       [&](const Entry& entry) { return !postings_[entry.term].empty(); });
  const std::size_t kept = std::min(telling.size(), telling_terms);
  std::ranges::partial_sort(telling, telling.begin() + static_cast<std::ptrdiff_t>(kept), tells_more);
  telling.resize(kept);

  std::vector<std::uint32_t> met;
  for (const Entry& entry : telling)
    for (const Posting& posting : postings_[entry.term]) {
      if (scores[posting.article] == 0) met.push_back(posting.article);
      scores[posting.article] += weight_of(entry) * posting.weight;
    }
  const std::vector<std::uint32_t> all = met;
  keep_best(met, scores);
  for (const std::uint32_t one : all) scores[one] = 0;
  return met;
}

}  // namespace crossread
