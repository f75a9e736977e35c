#include "analysis/page/repetition.h"

#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

#include <algorithm>

namespace crossread {
namespace {

using Hashes = std::vector<std::uint64_t>;
constexpr std::size_t kShingle = 4;

double share_seen(const Hashes& hashes, const tsl::robin_pg_set<std::uint64_t>& seen) {
  if (hashes.empty()) return 0;
  const auto found = std::ranges::count_if(hashes, [&](std::uint64_t hash) { return seen.contains(hash); });
  return static_cast<double>(found) / static_cast<double>(hashes.size());
}

/// The first and the last block that has a shingle.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// The ranges of all shingles, block by block.
std::vector<std::vector<Range>> ranges_of(const std::vector<Hashes>& hashes) {
  tsl::robin_pg_map<std::uint64_t, std::uint32_t> numbers;
  std::vector<Range> ranges;
  std::vector<std::vector<std::uint32_t>> numbered(hashes.size());
  for (std::uint32_t block = 0; block < hashes.size(); ++block)
    for (const std::uint64_t hash : hashes[block]) {
      const auto number = numbers.try_emplace(hash, static_cast<std::uint32_t>(ranges.size())).first->second;
      if (number == ranges.size()) ranges.push_back({block, block});
      ranges[number].last = block;
      numbered[block].push_back(number);
    }
  std::vector<std::vector<Range>> by_block(hashes.size());
  for (std::size_t block = 0; block < hashes.size(); ++block)
    for (const std::uint32_t number : numbered[block]) by_block[block].push_back(ranges[number]);
  return by_block;
}

double share_of(const std::vector<Range>& ranges, const auto& is_met) {
  if (ranges.empty()) return 0;
  return static_cast<double>(std::ranges::count_if(ranges, is_met)) / static_cast<double>(ranges.size());
}

}  // namespace

Repetition repetition_of(const PageWords& words) {
  const std::size_t count = words.blocks.size();
  std::vector<Hashes> hashes(count);
  tsl::robin_pg_map<std::uint64_t, std::uint32_t> wholes;
  std::vector<std::uint64_t> whole(count);
  Repetition repetition;
  for (std::size_t i = 0; i < count; ++i) {
    hashes[i] = shingles(words.blocks[i].words, kShingle);
    const Hashes all = shingles(words.blocks[i].words, words.blocks[i].size());
    whole[i] = all.empty() ? i : all.front();  // a block without words is like no other
    repetition.same_before.push_back(wholes[whole[i]]++);
  }
  for (std::size_t i = 0; i < count; ++i) repetition.same.push_back(wholes[whole[i]]);
  const auto ranges = ranges_of(hashes);
  for (std::size_t i = 0; i < count; ++i) {
    repetition.earlier.push_back(share_of(ranges[i], [&](Range one) { return one.first < i; }));
    repetition.later.push_back(share_of(ranges[i], [&](Range one) { return one.last > i; }));
  }
  return repetition;
}

std::vector<double> share_in(const PageWords& words, const std::vector<std::uint32_t>& text,
                             std::size_t size) {
  const Hashes all = shingles(text, size);
  const tsl::robin_pg_set<std::uint64_t> seen(all.begin(), all.end());
  std::vector<double> shares;
  for (const BlockWords& block : words.blocks)
    shares.push_back(share_seen(shingles(block.words, size), seen));
  return shares;
}

}  // namespace crossread
