#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "analysis/page/features.h"

namespace crossread {
namespace {

constexpr std::uint8_t kContentLetters = 4;

/// A first probability, and the words that are likely article text.
struct Likely {
  const std::vector<float>& probability;
  std::vector<double> words;  ///< expected words of article text, by block
  std::vector<double> up_to;  ///< sum of `words` before each block, and of all at the end
  double total() const { return std::max(up_to.back(), 1.0); }
};

Likely likely_of(const ReadPage& page, const std::vector<float>& probability) {
  Likely likely{.probability = probability, .words = {}, .up_to = {0}};
  for (std::size_t i = 0; i < probability.size(); ++i) {
    likely.words.push_back(static_cast<double>(probability[i]) * page.structure.blocks[i].words);
    likely.up_to.push_back(likely.up_to.back() + likely.words.back());
  }
  return likely;
}

double share_of_words(double part, double whole) {
  return part / std::max(whole, 1.0);
}

void add_likely_neighbours(const Likely& likely, FeatureTable& table) {
  for (const int step : {-4, -3, -2, -1, 1, 2, 3, 4})
    table.add_each(fmt::format("probability{:+}", step), [&](std::size_t i) {
      const auto at = static_cast<std::ptrdiff_t>(i) + step;
      return at < 0 || at >= static_cast<std::ptrdiff_t>(table.rows())
                 ? 0.0F
                 : likely.probability[static_cast<std::size_t>(at)];
    });
}

/// Probability by word in the blocks before and after, and how much likely text lies on each side.
void add_sides(const ReadPage& page, const Likely& likely, FeatureTable& table) {
  const auto mean = [&](std::size_t begin, std::size_t end) {
    double words = 0;
    for (std::size_t i = begin; i < end; ++i) words += page.structure.blocks[i].words;
    return share_of_words(likely.up_to[end] - likely.up_to[begin], words);
  };
  for (const std::size_t reach : {5U, 12U}) {
    table.add_each(fmt::format("likely_before_{}", reach),
                   [&](std::size_t i) { return mean(i - std::min(i, reach), i); });
    table.add_each(fmt::format("likely_after_{}", reach),
                   [&](std::size_t i) { return mean(i + 1, std::min(i + 1 + reach, table.rows())); });
  }
  table.add_each("likely_before", [&](std::size_t i) { return likely.up_to[i] / likely.total(); });
  table.add_each("likely_after",
                 [&](std::size_t i) { return (likely.up_to.back() - likely.up_to[i + 1]) / likely.total(); });
  table.add_each("likely_words", [&](std::size_t) { return std::log1p(likely.up_to.back()); });
}

/// The likely text inside the containers around each block, and in its group.
void add_likely_masses(const ReadPage& page, const Likely& likely, FeatureTable& table) {
  const PageStructure& structure = page.structure;
  std::vector<double> inside(structure.containers.size(), 0), group(structure.groups.size(), 0);
  for (std::size_t i = 0; i < table.rows(); ++i) {
    for (const std::int32_t c : structure.around[i]) inside[static_cast<std::size_t>(c)] += likely.words[i];
    group[structure.group[i]] += likely.words[i];
  }
  for (const std::size_t level : {0U, 1U, 2U, 3U, 5U}) {
    const auto at = [&](std::size_t i) { return static_cast<std::size_t>(structure.container_at(i, level)); };
    table.add_each(fmt::format("likely_part_{}", level),
                   [&](std::size_t i) { return inside[at(i)] / likely.total(); });
    table.add_each(fmt::format("likely_share_{}", level), [&](std::size_t i) {
      return share_of_words(inside[at(i)], structure.containers[at(i)].words);
    });
  }
  table.add_each("likely_core", [&](std::size_t i) {  // steps out to what holds most of the likely text
    const auto& around = structure.around[i];
    const auto found = std::ranges::find_if(
        around, [&](std::int32_t c) { return inside[static_cast<std::size_t>(c)] >= 0.7 * likely.total(); });
    return found == around.end() ? 20 : static_cast<double>(found - around.begin());
  });
  table.add_each("likely_group", [&](std::size_t i) { return group[structure.group[i]] / likely.total(); });
  table.add_each("likely_group_others", [&](std::size_t i) {
    const std::size_t g = structure.group[i];
    return share_of_words(group[g] - likely.words[i], structure.groups[g].words - structure.blocks[i].words);
  });
}

/// Share of a block's content words of which likely text elsewhere on the page speaks too: a teaser for
/// another article has the article's form but not its words.
void add_cohesion(const ReadPage& page, const Likely& likely, FeatureTable& table) {
  std::vector<double> weight(page.words.length.size(), 0);
  const auto is_content = [&](std::uint32_t word) {
    return !page.words.is_function_word[word] && page.words.length[word] >= kContentLetters;
  };
  const auto unique = [](std::vector<std::uint32_t> words) {
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  };
  std::vector<std::vector<std::uint32_t>> contents;
  for (std::size_t i = 0; i < table.rows(); ++i) {
    contents.push_back(unique(page.words.blocks[i].words));
    std::erase_if(contents.back(), [&](std::uint32_t word) { return !is_content(word); });
    if (page.structure.blocks[i].words >= 8)
      for (const std::uint32_t word : contents.back())
        weight[word] += static_cast<double>(likely.probability[i]);
  }
  table.add_each("cohesion", [&](std::size_t i) {
    const double own = page.structure.blocks[i].words >= 8 ? static_cast<double>(likely.probability[i]) : 0;
    const auto shared =
        std::ranges::count_if(contents[i], [&](std::uint32_t word) { return weight[word] - own >= 0.5; });
    return contents[i].empty() ? -1 : static_cast<double>(shared) / static_cast<double>(contents[i].size());
  });
}

}  // namespace

void add_context(const ReadPage& page, const std::vector<float>& probability, FeatureTable& table) {
  const Likely likely = likely_of(page, probability);
  table.add("probability", probability);
  add_likely_neighbours(likely, table);
  add_sides(page, likely, table);
  add_cohesion(page, likely, table);
  if (page.list.has_markup()) add_likely_masses(page, likely, table);
}

}  // namespace crossread
