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

/// For each block the share of its shingles in the blocks that `order` puts before it.
template <typename Range>
std::vector<double> shares_before(const std::vector<Hashes>& hashes, Range order) {
  std::vector<double> shares(hashes.size());
  tsl::robin_pg_set<std::uint64_t> seen;
  for (const std::size_t i : order) {
    shares[i] = share_seen(hashes[i], seen);
    seen.insert(hashes[i].begin(), hashes[i].end());
  }
  return shares;
}

}  // namespace

Repetition repetition_of(const PageWords& words) {
  const std::size_t count = words.blocks.size();
  std::vector<Hashes> hashes(count);
  std::vector<std::size_t> forward(count), backward(count);
  tsl::robin_pg_map<std::uint64_t, std::uint32_t> wholes;
  std::vector<std::uint64_t> whole(count);
  Repetition repetition;
  for (std::size_t i = 0; i < count; ++i) {
    hashes[i] = shingles(words.blocks[i].words, kShingle);
    forward[i] = i;
    backward[i] = count - 1 - i;
    const Hashes all = shingles(words.blocks[i].words, words.blocks[i].size());
    whole[i] = all.empty() ? i : all.front();  // a block without words is like no other
    repetition.same_before.push_back(wholes[whole[i]]++);
  }
  for (std::size_t i = 0; i < count; ++i) repetition.same.push_back(wholes[whole[i]]);
  repetition.earlier = shares_before(hashes, forward);
  repetition.later = shares_before(hashes, backward);
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
