#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace crossread {

/// The article outside an event that comes closest to one of it, and what still kept them apart.
struct Neighbour {
  enum class Apart : std::uint8_t { words, dates, user };
  std::size_t article = 0;  ///< index into what was grouped
  /// Too little in common, published too many days apart, or parted by the user.
  Apart apart = Apart::words;
  std::vector<std::string> shared;      ///< the words that they have in common, the most telling first
  std::vector<std::string> here = {};   ///< names and numbers of the event's article that the other lacks
  std::vector<std::string> there = {};  ///< the other's that the event's article lacks
};

/// Articles that tell one event.
struct Event {
  std::string id;                         ///< "e1", "e2", ... in the order of the first article
  std::vector<std::size_t> articles;      ///< indices into what was grouped, rising
  std::vector<std::string> shared;        ///< folded words that bind the articles, the most telling first
  std::optional<Neighbour> nearest;       ///< where any other article resembles one of these
  std::vector<std::string> names = {};    ///< those of `shared` that are written as names
  std::vector<std::string> numbers = {};  ///< those that are numbers: "11 fevrier"
  std::optional<std::int32_t> first_day = {};  ///< of publication, in days since 1970-01-01
  std::optional<std::int32_t> last_day = {};
};

}  // namespace crossread
