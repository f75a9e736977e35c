#include "analysis/events/evidence.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace crossread {
namespace {

const WeightedTerm* term_in(const Signature& article, const std::string& term) {
  const auto found = std::ranges::lower_bound(article.terms, term, {}, &WeightedTerm::term);
  return found != article.terms.end() && found->term == term ? &*found : nullptr;
}

/// Twice what each term adds to the cosines of all pairs of these articles, (Σw)² - Σw², negated for sorting.
std::vector<std::pair<double, std::uint32_t>> bonds_of(const TermWeights& weights,
                                                       std::span<const std::size_t> articles) {
  struct Sums {
    double sum = 0, squares = 0;
  };
  std::map<std::uint32_t, Sums> sums;
  for (const std::size_t article : articles)
    for (const TermWeights::Entry& entry : weights.articles[article]) {
      const double weight = static_cast<double>(entry.whole) / weights.norms[article].whole;
      sums[entry.term].sum += weight;
      sums[entry.term].squares += weight * weight;
    }
  std::vector<std::pair<double, std::uint32_t>> bonds;
  for (const auto& [term, sum] : sums)
    if (const double bond = sum.sum * sum.sum - sum.squares; bond > 1e-9) bonds.emplace_back(-bond, term);
  std::ranges::sort(bonds);
  return bonds;
}

}  // namespace

std::vector<WeightedTerm> binding_terms(std::span<const Signature* const> signatures,
                                        const TermWeights& weights, std::span<const std::size_t> articles,
                                        std::size_t count) {
  std::vector<WeightedTerm> binding;
  for (const auto& [bond, number] : bonds_of(weights, articles)) {
    if (binding.size() == count) break;
    const auto writes_it = [&](std::size_t article) {
      return term_in(*signatures[article], weights.terms[number]) != nullptr;
    };
    const std::size_t first = *std::ranges::find_if(articles, writes_it);
    binding.push_back(*term_in(*signatures[first], weights.terms[number]));
  }
  return binding;
}

std::vector<std::string> only_in(const Signature& article, const Signature& other, std::size_t count) {
  std::vector<std::tuple<float, std::string>> found;
  for (const WeightedTerm& term : article.terms)
    if (term.kind != WeightedTerm::Kind::word && term.opening > 0 && term_in(other, term.term) == nullptr)
      found.emplace_back(-term.opening, term.own());
  std::ranges::sort(found);
  found.resize(std::min(found.size(), count));
  std::vector<std::string> words;
  for (const auto& [weight, word] : found) words.push_back(word);
  return words;
}

}  // namespace crossread
