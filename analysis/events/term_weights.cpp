#include "analysis/events/term_weights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t most_languages = 64;  // a bit each

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

constexpr auto no_term = std::numeric_limits<std::uint32_t>::max();

/// By article and place among its terms: the term's number, in the order of the letters, or none where no
/// other article uses it.
using Numbers = std::vector<std::vector<std::uint32_t>>;

Numbers number_terms(std::span<const Signature* const> articles, TermWeights& weights) {
  std::unordered_map<std::string_view, std::uint32_t> first_numbers;
  std::vector<std::pair<std::string_view, std::uint32_t>> counts;  // by first number
  Numbers numbers(articles.size());
  for (std::size_t at = 0; at < articles.size(); ++at)
    for (const WeightedTerm& term : articles[at]->terms) {
      const auto next = static_cast<std::uint32_t>(counts.size());
      const auto [found, is_new] = first_numbers.try_emplace(term.term, next);
      if (is_new) counts.emplace_back(term.term, 0);
      ++counts[found->second].second;
      numbers[at].push_back(found->second);
    }
  std::vector<std::uint32_t> shared;
  for (std::uint32_t number = 0; number < counts.size(); ++number)
    if (counts[number].second > 1) shared.push_back(number);
  std::ranges::sort(shared, {}, [&](std::uint32_t number) { return counts[number].first; });
  std::vector<std::uint32_t> last_numbers(counts.size(), no_term);
  for (const std::uint32_t number : shared) {
    last_numbers[number] = static_cast<std::uint32_t>(weights.terms.size());
    // cppcheck-suppress containerOutOfBounds  ; `shared` holds places of `counts`
    const auto& [term, frequency] = counts[number];
    weights.terms.emplace_back(term);
    weights.frequencies.push_back(frequency);
  }
  for (auto& of_article : numbers)
    for (std::uint32_t& number : of_article) number = last_numbers[number];
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

void weigh_article(const Signature& article, const std::vector<std::uint32_t>& numbers, std::size_t at,
                   TermWeights& weights) {
  double whole = 0, opening = 0, opening_sum = 0;
  for (std::size_t place = 0; place < numbers.size(); ++place) {
    const WeightedTerm& term = article.terms[place];
    const std::uint32_t number = numbers[place];
    const std::uint32_t frequency = number == no_term ? 1 : weights.frequencies[number];
    const auto factor = static_cast<float>(rarity(term, frequency, weights.articles.size()));
    const TermWeights::Entry entry{number, term.whole * factor, term.opening * factor};
    whole += static_cast<double>(entry.whole) * static_cast<double>(entry.whole);
    opening += static_cast<double>(entry.opening) * static_cast<double>(entry.opening);
    opening_sum += static_cast<double>(entry.opening);
    if (number == no_term) continue;
    weights.articles[at].push_back(entry);
    weights.languages_using[number] |= std::uint64_t{1} << weights.language_of[at];
  }
  weights.norms[at] = {std::sqrt(whole), std::sqrt(opening), opening_sum};
}

}  // namespace

TermWeights weigh(std::span<const Signature* const> articles) {
  TermWeights weights;
  find_languages(articles, weights);
  const Numbers numbers = number_terms(articles, weights);
  weights.languages_using.resize(weights.frequencies.size());
  weights.articles.resize(articles.size());
  weights.norms.resize(articles.size());
  for (std::size_t at = 0; at < articles.size(); ++at) weigh_article(*articles[at], numbers[at], at, weights);
  return weights;
}

}  // namespace crossread
