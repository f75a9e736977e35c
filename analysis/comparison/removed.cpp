#include "analysis/comparison/removed.h"

#include <map>
#include <utility>

namespace crossread {

std::vector<Removed> removed_from(std::span<const BlockVerdict> blocks, ArticleNumber article) {
  std::map<Reason, std::vector<Evidence>> by_reason;
  for (std::uint32_t number = 0; number < blocks.size(); ++number)
    if (blocks[number].reason != Reason::kept)
      by_reason[blocks[number].reason].push_back(
          {.article = article, .part = Part::blocks, .span = {number, number + 1}, .sentences = {}});
  std::vector<Removed> removed;
  for (auto& [reason, places] : by_reason) {
    const std::string& example = blocks[places.front().span.begin].text;
    removed.push_back(
        {.reason = reason, .blocks = count_of(Unit::occurrences, std::move(places)), .example = example});
  }
  return removed;
}

}  // namespace crossread
