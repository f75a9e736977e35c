#include "analysis/events/term_weights.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <unordered_map>

namespace crossread {
namespace {

constexpr std::size_t most_languages = 64;  // a bit each

using Numbers = std::unordered_map<std::string_view, std::uint32_t>;

void find_languages(std::span<const Signature* const> articles, TermWeights& weights) {
  std::set<std::string> languages;
  for (const Signature* article : articles) languages.insert(article->language);
  weights.languages.assign(languages.begin(), languages.end());
  weights.languages.resize(std::min(weights.languages.size(), most_languages));
  for (const Signature* article : articles) {
    const auto place = std::ranges::lower_bound(weights.languages, article->language);
    weights.language_of.push_back(std::min<std::size_t>(
        static_cast<std::size_t>(place - weights.languages.begin()), most_languages - 1));
  }
}

/// Numbers the terms in the order of their letters and counts the articles that use them.
Numbers count_terms(std::span<const Signature* const> articles, TermWeights& weights) {
  std::unordered_map<std::string_view, std::uint32_t> counts;
  for (const Signature* article : articles)
    for (const WeightedTerm& term : article->terms) ++counts[term.term];
  std::vector<std::string_view> shared;
  for (const auto& [term, count] : counts)
    if (count > 1) shared.push_back(term);
  std::ranges::sort(shared);
  Numbers numbers;
  for (const std::string_view term : shared) {
    numbers.emplace(term, static_cast<std::uint32_t>(weights.terms.size()));
    weights.terms.emplace_back(term);
    weights.frequencies.push_back(counts.at(term));
  }
  return numbers;
}

/// Smoothed inverse document frequency; at least 1, so that a small set has usable weights.
double own_rarity(std::uint32_t frequency, std::size_t articles) {
  return 1 + std::log((1 + static_cast<double>(articles)) / (1 + static_cast<double>(frequency)));
}

double rarity(const WeightedTerm& term, std::uint32_t frequency, std::size_t articles) {
  const double own = own_rarity(frequency, articles);
  return term.rarity > 0 ? (own + static_cast<double>(term.rarity)) / 2 : own;
}

void weigh_article(const Signature& article, std::size_t at, const Numbers& numbers, std::size_t articles,
                   TermWeights& weights) {
  double whole = 0, opening = 0;
  for (const WeightedTerm& term : article.terms) {
    const auto number = numbers.find(term.term);
    const bool shared = number != numbers.end();
    const auto factor =
        static_cast<float>(rarity(term, shared ? weights.frequencies[number->second] : 1, articles));
    const TermWeights::Entry entry{shared ? number->second : 0, term.whole * factor, term.opening * factor};
    whole += static_cast<double>(entry.whole) * static_cast<double>(entry.whole);
    opening += static_cast<double>(entry.opening) * static_cast<double>(entry.opening);
    if (!shared) continue;
    weights.articles[at].push_back(entry);
    weights.languages_using[entry.term] |= std::uint64_t{1} << weights.language_of[at];
  }
  weights.norms[at] = {std::sqrt(whole), std::sqrt(opening)};
}

}  // namespace

TermWeights weigh(std::span<const Signature* const> articles) {
  TermWeights weights;
  find_languages(articles, weights);
  const Numbers numbers = count_terms(articles, weights);
  weights.languages_using.resize(weights.frequencies.size());
  weights.articles.resize(articles.size());
  weights.norms.resize(articles.size());
  for (std::size_t at = 0; at < articles.size(); ++at)
    weigh_article(*articles[at], at, numbers, articles.size(), weights);
  return weights;
}

}  // namespace crossread
