#include "analysis/events/overrides.h"

#include <algorithm>
#include <map>

#include "analysis/events/joined.h"

namespace crossread {
namespace {

Joined joined(const Overrides& overrides, std::size_t articles) {
  Joined joined(articles);
  for (const auto& [a, b] : overrides.same) joined.join(a, b);
  std::map<std::size_t, std::size_t> first_with;
  for (std::size_t article = 0; article < articles; ++article)
    if (const std::size_t label = overrides.label_of(article))
      joined.join(first_with.emplace(label, article).first->second, article);
  return joined;
}

/// The first article of a group whose label is not that of another of the group.
std::optional<ArticlePair> two_labels_in(const std::vector<std::size_t>& group, const Overrides& overrides) {
  std::optional<std::size_t> labelled;
  for (const std::size_t article : group) {
    if (overrides.label_of(article) == 0) continue;
    if (!labelled) labelled = article;
    if (overrides.label_of(*labelled) != overrides.label_of(article)) return ArticlePair{*labelled, article};
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::vector<std::size_t>> joined_by(const Overrides& overrides, std::size_t articles) {
  return joined(overrides, articles).groups();
}

bool parted(const Overrides& overrides, std::size_t a, std::size_t b) {
  const std::size_t label = overrides.label_of(a), other = overrides.label_of(b);
  return (label != 0 && other != 0 && label != other) ||
         std::ranges::any_of(overrides.different, [&](const ArticlePair& pair) {
           return std::minmax(pair.first, pair.second) == std::minmax(a, b);
         });
}

std::optional<ArticlePair> contradiction_in(const Overrides& overrides, std::size_t articles) {
  Joined together = joined(overrides, articles);
  for (const ArticlePair& pair : overrides.different)
    if (together.first_of(pair.first) == together.first_of(pair.second)) return pair;
  for (const auto& group : joined_by(overrides, articles))
    if (const auto found = two_labels_in(group, overrides)) return found;
  return std::nullopt;
}

}  // namespace crossread
