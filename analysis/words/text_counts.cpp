#include "analysis/words/text_counts.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace crossread {
namespace {

struct Found {
  std::vector<TextCounts::Count> counts;
  std::int64_t content = 0;
  std::int64_t total = 0;
};

}  // namespace

TextCounts counts_of(std::span<const std::vector<UnitCount>> texts) {
  std::unordered_map<std::string_view, Found> words;
  TextCounts counts{.words = {}, .sizes = std::vector<std::int64_t>(texts.size())};
  for (std::uint32_t text = 0; text < texts.size(); ++text)
    for (const UnitCount& unit : texts[text]) {
      Found& found = words[unit.key];
      found.counts.push_back({text, unit.count});
      found.content += unit.content;
      found.total += unit.count;
      counts.sizes[text] += unit.count;
    }
  counts.words.reserve(words.size());
  for (auto& [key, found] : words)
    counts.words.push_back({std::string(key), 2 * found.content > found.total, std::move(found.counts)});
  std::ranges::sort(counts.words, {}, &TextCounts::Word::key);
  return counts;
}

OutletCounts by_outlet(const TextCounts& counts, const OutletsOfTexts& outlets) {
  OutletCounts sums{.counts = std::vector(outlets.outlets, std::vector<std::int64_t>(counts.words.size())),
                    .totals = std::vector<std::int64_t>(outlets.outlets)};
  for (std::size_t word = 0; word < counts.words.size(); ++word)
    for (const auto& [text, count] : counts.words[word].counts)
      sums.counts[outlets.outlet_of_text[text]][word] += count;
  for (std::size_t text = 0; text < counts.sizes.size(); ++text)
    sums.totals[outlets.outlet_of_text[text]] += counts.sizes[text];
  return sums;
}

}  // namespace crossread
