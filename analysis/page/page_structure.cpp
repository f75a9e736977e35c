#include "analysis/page/page_structure.h"

#include <algorithm>
#include <array>
#include <map>

namespace crossread {
namespace {

// What reads like sentences: some length, the function words that sentences need, not mainly links.
constexpr std::uint32_t kProseWords = 8;
constexpr double kProseFunctionWords = 0.2;
constexpr double kProseLinks = 0.4;

bool is_prose(const Block& block, const BlockWords& words) {
  return words.size() >= kProseWords && words.function_words >= kProseFunctionWords * words.size() &&
         link_share(block) < kProseLinks;
}

Mass mass_of(const Block& block, const BlockWords& words) {
  const double size = words.size();
  return {.words = size,
          .prose = is_prose(block, words) ? size : 0,
          .linked = size * link_share(block),
          .blocks = 1};
}

std::vector<std::int32_t> containers_around(const BlockList& list, std::int32_t container) {
  std::vector<std::int32_t> around;
  for (; container >= 0; container = list.containers[static_cast<std::size_t>(container)].parent)
    around.push_back(container);
  return around;
}

/// A container earns the prose of its paragraphs, those around it less and less; links take from it
/// (after the scoring of Arc90's Readability, 2009).
std::int32_t core_of(const BlockList& list, const PageStructure& structure) {
  constexpr double kPassedOn = 0.6;
  constexpr std::size_t kLevels = 4;
  std::vector<double> score(list.containers.size(), 0);
  for (std::size_t i = 0; i < list.blocks.size(); ++i) {
    const auto& around = structure.around[i];
    const BlockTag tag = list.blocks[i].tag;
    const bool inner = tag == BlockTag::paragraph || tag == BlockTag::list_item || tag == BlockTag::quotation;
    double earned = structure.blocks[i].prose;
    const std::size_t first = inner && around.size() > 1 ? 1 : 0;
    for (std::size_t level = first; level < std::min(around.size(), first + kLevels);
         ++level, earned *= kPassedOn)
      score[static_cast<std::size_t>(around[level])] += earned;
  }
  for (std::size_t c = 0; c < score.size(); ++c)
    score[c] *= 1 - structure.containers[c].linked / std::max(structure.containers[c].words, 1.0);
  const auto best = std::ranges::max_element(score);
  return best == score.end() || *best <= 0 ? -1 : static_cast<std::int32_t>(best - score.begin());
}

void group_alike(const BlockList& list, PageStructure& structure) {
  using Key = std::array<std::uint32_t, 4>;
  std::map<Key, std::uint32_t> numbers;
  for (std::size_t i = 0; i < list.blocks.size(); ++i) {
    Key key{static_cast<std::uint32_t>(list.blocks[i].tag), 0, 0, 0};
    for (std::size_t level = 0; level < std::min<std::size_t>(structure.around[i].size(), 3); ++level)
      key[level + 1] = list.containers[static_cast<std::size_t>(structure.around[i][level])].shape;
    const auto number = numbers.emplace(key, numbers.size()).first->second;
    structure.group.push_back(number);
    structure.groups.resize(numbers.size());
    structure.groups[number] += structure.blocks[i];
  }
}

}  // namespace

double link_share(const Block& block) {
  return block.text.empty()
             ? 0
             : static_cast<double>(block.linked_bytes) / static_cast<double>(block.text.size());
}

std::int32_t PageStructure::container_at(std::size_t block, std::size_t level) const {
  const auto& containers_of_block = around[block];
  return containers_of_block.empty() ? -1
                                     : containers_of_block[std::min(level, containers_of_block.size() - 1)];
}

PageStructure structure_of(const BlockList& list, const PageWords& words) {
  PageStructure structure;
  structure.containers.resize(list.containers.size());
  for (std::size_t i = 0; i < list.blocks.size(); ++i) {
    const Block& block = list.blocks[i];
    structure.blocks.push_back(mass_of(block, words.blocks[i]));
    structure.around.push_back(containers_around(list, block.container));
    structure.page += structure.blocks.back();
    if (block.container >= 0)
      structure.containers[static_cast<std::size_t>(block.container)] += structure.blocks.back();
  }
  for (std::size_t c = list.containers.size(); c-- > 0;)  // parents stand before their children
    if (const auto parent = list.containers[c].parent; parent >= 0)
      structure.containers[static_cast<std::size_t>(parent)] += structure.containers[c];
  structure.core = core_of(list, structure);
  group_alike(list, structure);
  return structure;
}

}  // namespace crossread
