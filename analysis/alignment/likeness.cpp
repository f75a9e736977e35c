#include "analysis/alignment/likeness.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace crossread {
namespace {

constexpr float like_synonym = 0.6F;
constexpr float like_kind = 0.3F;
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

class Relations {
 public:
  explicit Relations(std::size_t count)
      : found_{.alike = std::vector<std::vector<AlikeKey>>(count),
               .contrary = std::vector<std::vector<std::uint32_t>>(count)} {}

  /// Nothing where the two exclude each other.
  void add_alike(std::uint32_t a, std::uint32_t b, float likeness) {
    if (a == b || likeness <= 0 || std::ranges::find(found_.contrary[a], b) != found_.contrary[a].end())
      return;
    add_to(found_.alike[a], b, likeness);
    add_to(found_.alike[b], a, likeness);
  }
  /// Nothing where the two are alike already.
  void add_contrary(std::uint32_t a, std::uint32_t b) {
    if (a == b || std::ranges::find(found_.alike[a], b, &AlikeKey::key) != found_.alike[a].end()) return;
    found_.contrary[a].push_back(b);
    found_.contrary[b].push_back(a);
  }
  KeyRelations sorted() && {
    for (auto& list : found_.alike) std::ranges::sort(list, {}, &AlikeKey::key);
    for (auto& list : found_.contrary) {
      std::ranges::sort(list);
      const auto twice = std::ranges::unique(list);
      list.erase(twice.begin(), twice.end());
    }
    return std::move(found_);
  }

 private:
  static void add_to(std::vector<AlikeKey>& list, std::uint32_t key, float likeness) {
    const auto found = std::ranges::find(list, key, &AlikeKey::key);
    if (found == list.end())
      list.push_back({key, likeness});
    else
      found->likeness = std::max(found->likeness, likeness);
  }

  KeyRelations found_;
};

void add_stems(Relations& relations, const std::vector<std::string>& keys) {
  std::vector<std::uint32_t> order(keys.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::ranges::sort(order, {}, [&](std::uint32_t key) -> const std::string& { return keys[key]; });
  for (std::size_t at = 0; at < order.size(); ++at)
    for (std::size_t next = at + 1; next < std::min(order.size(), at + 1 + neighbours); ++next) {
      const std::string& a = keys[order[at]];
      const std::string& b = keys[order[next]];
      const std::size_t prefix = common_prefix(a, b);
      if (prefix < 4) break;
      relations.add_alike(order[at], order[next], likeness_of_stems(a, b, prefix));
    }
}

using Family = AlikeWords::Family;

struct Member {
  Family kind = Family::synonyms;
  std::uint32_t family = 0;
  bool general = false;
  std::uint32_t key = 0;
  auto operator<=>(const Member&) const = default;
};

/// The families of the keys, kind by kind.
std::vector<Member> members_of(const std::vector<std::string>& keys, const AlikeWords& words) {
  std::vector<Member> members;
  for (std::uint32_t key = 0; key < keys.size(); ++key)
    if (const auto found = words.memberships.find(keys[key]); found != words.memberships.end())
      for (const auto& [family, general] : found->second)
        members.push_back({words.families[family], family, general, key});
  std::ranges::sort(members);
  return members;
}

void relate(Relations& relations, const Member& a, const Member& b) {
  if (a.kind == Family::synonyms)
    relations.add_alike(a.key, b.key, like_synonym);
  else if (a.general != b.general)
    relations.add_alike(a.key, b.key, like_kind);
  else
    relations.add_contrary(a.key, b.key);
}

void add_families(Relations& relations, const std::vector<std::string>& keys, const AlikeWords& words) {
  const std::vector<Member> members = members_of(keys, words);
  for (auto a = members.begin(); a != members.end(); ++a)
    for (auto b = a + 1; b != members.end() && b->family == a->family; ++b) relate(relations, *a, *b);
}

}  // namespace

KeyRelations key_relations(const std::vector<std::string>& keys, const AlikeWords& words) {
  Relations relations(keys.size());
  add_families(relations, keys, words);
  add_stems(relations, keys);
  return std::move(relations).sorted();
}

}  // namespace crossread
