#include "analysis/events/term_weights.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

namespace crossread {
namespace {

// A term of more articles than this makes the index slow and tells two events from each other no better.
constexpr std::size_t most_articles = 500;

using Frequencies = std::map<std::string_view, std::size_t>;

Frequencies document_frequencies(std::span<const Signature> articles) {
  Frequencies frequencies;
  for (const Signature& article : articles)
    for (const WeightedTerm& term : article.terms) ++frequencies[term.term];
  return frequencies;
}

/// Smoothed inverse document frequency; at least 1, so that a small set has usable weights.
double rarity(std::size_t frequency, std::size_t articles) {
  return 1 + std::log((static_cast<double>(articles) + 1) / (static_cast<double>(frequency) + 0.5));
}

}  // namespace

TermWeights weigh(std::span<const Signature> articles) {
  const Frequencies frequencies = document_frequencies(articles);
  TermWeights weights;
  std::map<std::string_view, std::uint32_t> numbers;
  for (const auto& [term, frequency] : frequencies) {
    if (frequency < 2 || frequency > most_articles) continue;
    numbers.emplace(term, static_cast<std::uint32_t>(weights.terms.size()));
    weights.terms.emplace_back(term);
  }
  for (const Signature& article : articles) {
    std::vector<TermWeights::Entry>& entries = weights.articles.emplace_back();
    double squares = 0;
    for (const WeightedTerm& term : article.terms) {
      const double weight = term.weight * rarity(frequencies.at(term.term), articles.size());
      squares += weight * weight;
      if (const auto found = numbers.find(term.term); found != numbers.end())
        entries.push_back({found->second, weight});
    }
    for (TermWeights::Entry& entry : entries) entry.weight /= std::sqrt(squares);
  }
  return weights;
}

std::vector<std::string> binding_terms(const TermWeights& weights, std::span<const std::size_t> articles,
                                       std::size_t count) {
  struct Sums {
    double sum = 0, squares = 0;
  };
  std::map<std::uint32_t, Sums> sums;
  for (const std::size_t article : articles)
    for (const auto& [term, weight] : weights.articles[article]) {
      sums[term].sum += weight;
      sums[term].squares += weight * weight;
    }
  // (Σw)² - Σw² is twice what a term adds to the cosines of all pairs of these articles.
  std::vector<std::pair<double, std::uint32_t>> ranked;
  for (const auto& [term, sum] : sums)
    if (const double bond = sum.sum * sum.sum - sum.squares; bond > 1e-9) ranked.emplace_back(-bond, term);
  std::ranges::sort(ranked);
  std::vector<std::string> terms;
  ranked.resize(std::min(ranked.size(), count));
  for (const auto& [bond, term] : ranked) terms.push_back(weights.terms[term]);
  return terms;
}

}  // namespace crossread
