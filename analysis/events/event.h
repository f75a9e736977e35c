#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace crossread {

/// The article that comes closest to one that stands alone, and what still kept them apart.
struct Neighbour {
  enum class Apart { words, dates };
  std::size_t article = 0;          ///< index into what was grouped
  Apart apart = Apart::words;       ///< too few words in common, or published too many days apart
  std::vector<std::string> shared;  ///< the words that they have in common, the most telling first
};

/// Articles that tell one event.
struct Event {
  std::string id;                     ///< "e1", "e2", ... in the order of the first article
  std::vector<std::size_t> articles;  ///< indices into what was grouped, rising
  std::vector<std::string> shared;    ///< folded words that bind the articles, the most telling first
  std::optional<Neighbour> nearest;   ///< only of an article alone, where any other resembles it
};

}  // namespace crossread
