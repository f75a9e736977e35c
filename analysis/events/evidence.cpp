#include "analysis/events/evidence.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace crossread {
namespace {

const WeightedTerm* term_in(const Signature& article, const std::string& term) {
  const auto found = std::ranges::lower_bound(article.terms, term, {}, &WeightedTerm::term);
  return found != article.terms.end() && found->term == term ? &*found : nullptr;
}

/// A place in a series, "#8", is shown as its number.
std::string own_word(const Signature& article, const std::string& term) {
  if (term.starts_with('#')) return term.substr(1);
  const auto found = std::ranges::lower_bound(article.own_words, term, {}, &OwnWord::term);
  return found != article.own_words.end() && found->term == term ? found->word : term;
}

/// The weights of a term in some of the articles.
struct Use {
  std::uint32_t term = 0;
  double sum = 0, squares = 0;
};

std::vector<Use> uses_in(const TermWeights& weights, std::span<const std::size_t> articles) {
  std::vector<Use> uses;
  for (const std::size_t article : articles)
    for (const TermWeights::Entry& entry : weights.articles[article]) {
      const double weight = static_cast<double>(entry.whole) / weights.norms[article].whole;
      uses.push_back({entry.term, weight, weight * weight});
    }
  std::ranges::sort(uses, {}, &Use::term);
  return uses;
}

/// Twice what each term adds to the cosines of all pairs of these articles, (Σw)² - Σw², negated for sorting.
std::vector<std::pair<double, std::uint32_t>> strongest(const std::vector<Use>& uses, std::size_t count) {
  std::vector<std::pair<double, std::uint32_t>> bonds;
  for (auto use = uses.begin(); use != uses.end();) {
    Use all = *use;
    for (++use; use != uses.end() && use->term == all.term; ++use) {
      all.sum += use->sum;
      all.squares += use->squares;
    }
    if (const double bond = all.sum * all.sum - all.squares; bond > 1e-9) bonds.emplace_back(-bond, all.term);
  }
  const auto kept = static_cast<std::ptrdiff_t>(std::min(bonds.size(), count));
  std::ranges::partial_sort(bonds, bonds.begin() + kept);
  bonds.erase(bonds.begin() + kept, bonds.end());
  return bonds;
}

}  // namespace

std::vector<Bond> bonds_between(std::span<const Signature* const> signatures, const TermWeights& weights,
                                std::span<const std::size_t> articles, std::size_t count) {
  std::vector<Bond> bonds;
  if (articles.size() < 2) return bonds;
  for (const auto& [strength, number] : strongest(uses_in(weights, articles), count)) {
    const std::string& term = weights.terms[number];
    const std::size_t first = *std::ranges::find_if(
        articles, [&](std::size_t article) { return term_in(*signatures[article], term) != nullptr; });
    std::string word = own_word(*signatures[first], term);
    if (std::ranges::find(bonds, word, &Bond::word) == bonds.end())
      bonds.push_back({std::move(word), term_in(*signatures[first], term)->kind});
  }
  return bonds;
}

std::vector<std::string> only_in(const Signature& article, const Signature& other, std::size_t count) {
  std::vector<std::tuple<float, std::string>> found;
  for (const WeightedTerm& term : article.terms)
    if (term.kind != WeightedTerm::Kind::word && term.opening > 0 && term_in(other, term.term) == nullptr)
      found.emplace_back(-term.opening, own_word(article, term.term));
  std::ranges::sort(found);
  std::vector<std::string> words;
  for (const auto& [weight, word] : found)
    if (words.size() < count && std::ranges::find(words, word) == words.end()) words.push_back(word);
  return words;
}

}  // namespace crossread
