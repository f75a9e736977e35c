#include "analysis/events/overrides.h"

#include <algorithm>
#include <numeric>

namespace crossread {
namespace {

/// For each article the first of those that `same` joins it with (union-find).
std::vector<std::size_t> firsts(const Overrides& overrides, std::size_t articles) {
  std::vector<std::size_t> first(articles);
  std::iota(first.begin(), first.end(), std::size_t{0});
  const auto first_of = [&](std::size_t article) {
    while (first[article] != article) article = first[article] = first[first[article]];
    return article;
  };
  for (const auto& [a, b] : overrides.same) {
    const std::size_t one = first_of(a), other = first_of(b);
    first[std::max(one, other)] = std::min(one, other);
  }
  for (std::size_t article = 0; article < articles; ++article) first[article] = first_of(article);
  return first;
}

}  // namespace

std::vector<std::vector<std::size_t>> joined_by(const Overrides& overrides, std::size_t articles) {
  const std::vector<std::size_t> first = firsts(overrides, articles);
  std::vector<std::vector<std::size_t>> groups(articles);
  for (std::size_t article = 0; article < articles; ++article) groups[first[article]].push_back(article);
  std::erase_if(groups, [](const auto& group) { return group.empty(); });
  return groups;
}

std::optional<ArticlePair> contradiction_in(const Overrides& overrides, std::size_t articles) {
  const std::vector<std::size_t> first = firsts(overrides, articles);
  const auto found = std::ranges::find_if(
      overrides.different, [&](const ArticlePair& pair) { return first[pair.first] == first[pair.second]; });
  return found == overrides.different.end() ? std::nullopt : std::optional(*found);
}

}  // namespace crossread
