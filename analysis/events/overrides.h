#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace crossread {

/// Two articles, as indices into what is grouped.
using ArticlePair = std::pair<std::size_t, std::size_t>;

/// What the user knows better than the grouping.
struct Overrides {
  std::vector<ArticlePair> same;       ///< tell one event; what one is the same as the other is too
  std::vector<ArticlePair> different;  ///< tell two events
  /// By article the number of the event that it was given to, 0 where to none: articles of one number are one
  /// event, of two numbers never. May be empty.
  std::vector<std::size_t> labels = {};

  std::size_t label_of(std::size_t article) const { return labels.empty() ? 0 : labels[article]; }
};

/// The articles that `same` and the labels join: each article once, groups by their first article.
std::vector<std::vector<std::size_t>> joined_by(const Overrides& overrides, std::size_t articles);

/// Whether two articles may not be in one event.
bool parted(const Overrides& overrides, std::size_t a, std::size_t b);

/// Two articles that are joined and parted, if any are.
std::optional<ArticlePair> contradiction_in(const Overrides& overrides, std::size_t articles);

}  // namespace crossread
