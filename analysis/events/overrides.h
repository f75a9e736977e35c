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
};

/// The articles that `same` joins: each article once, groups by their first article.
std::vector<std::vector<std::size_t>> joined_by(const Overrides& overrides, std::size_t articles);

/// The first pair of `different` that `same` makes one event, if any.
std::optional<ArticlePair> contradiction_in(const Overrides& overrides, std::size_t articles);

}  // namespace crossread
