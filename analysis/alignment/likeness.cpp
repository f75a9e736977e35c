#include "analysis/alignment/likeness.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace crossread {
namespace {

constexpr float like_synonym = 0.6F;
constexpr float like_stem = 0.8F;
constexpr float like_root = 0.5F;
// Words of one stem stand near each other in alphabetical order; looking no further keeps it linear.
constexpr std::size_t neighbours = 16;

std::size_t common_prefix(std::string_view a, std::string_view b) {
  const auto [end, other] = std::ranges::mismatch(a, b);
  return static_cast<std::size_t>(end - a.begin());
}

/// What two words have in common in front, of the longer one: most of it is a stem, half of it a root.
float likeness_of_stems(std::string_view a, std::string_view b, std::size_t prefix) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (prefix >= 4 && prefix * 5 >= longer * 3) return like_stem;
  if (prefix >= 5 && prefix * 2 >= longer) return like_root;
  return 0;
}

class Likenesses {
 public:
  explicit Likenesses(std::size_t count) : lists_(count) {}

  void add(std::uint32_t a, std::uint32_t b, float likeness) {
    if (a == b || likeness <= 0) return;
    add_to(lists_[a], b, likeness);
    add_to(lists_[b], a, likeness);
  }
  std::vector<std::vector<AlikeKey>> sorted() && {
    for (auto& list : lists_) std::ranges::sort(list, {}, &AlikeKey::key);
    return std::move(lists_);
  }

 private:
  static void add_to(std::vector<AlikeKey>& list, std::uint32_t key, float likeness) {
    const auto found = std::ranges::find(list, key, &AlikeKey::key);
    if (found == list.end())
      list.push_back({key, likeness});
    else
      found->likeness = std::max(found->likeness, likeness);
  }

  std::vector<std::vector<AlikeKey>> lists_;
};

void add_stems(Likenesses& likenesses, const std::vector<std::string>& keys) {
  std::vector<std::uint32_t> order(keys.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::ranges::sort(order, {}, [&](std::uint32_t key) -> const std::string& { return keys[key]; });
  for (std::size_t at = 0; at < order.size(); ++at)
    for (std::size_t next = at + 1; next < std::min(order.size(), at + 1 + neighbours); ++next) {
      const std::string& a = keys[order[at]];
      const std::string& b = keys[order[next]];
      const std::size_t prefix = common_prefix(a, b);
      if (prefix < 4) break;
      likenesses.add(order[at], order[next], likeness_of_stems(a, b, prefix));
    }
}

void add_synonyms(Likenesses& likenesses, const std::vector<std::string>& keys, const AlikeWords& words) {
  StringMap<std::uint32_t> numbers;
  for (std::uint32_t key = 0; key < keys.size(); ++key) numbers.emplace(keys[key], key);
  for (const std::vector<std::string>& family : words.synonyms) {
    std::vector<std::uint32_t> present;
    for (const std::string& word : family)
      if (const auto found = numbers.find(word); found != numbers.end()) present.push_back(found->second);
    for (const std::uint32_t a : present)
      for (const std::uint32_t b : present) likenesses.add(a, b, like_synonym);
  }
}

}  // namespace

std::vector<std::vector<AlikeKey>> alike_keys(const std::vector<std::string>& keys, const AlikeWords& words) {
  Likenesses likenesses(keys.size());
  add_stems(likenesses, keys);
  add_synonyms(likenesses, keys, words);
  return std::move(likenesses).sorted();
}

}  // namespace crossread
