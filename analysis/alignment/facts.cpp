#include "analysis/alignment/facts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace crossread {
namespace {

/// Two sentences that tell the same, numbered through all articles.
struct Same {
  std::size_t a = 0, b = 0;
  Relation relation = Relation::verbatim;
  double score = 0;
};

/// Sentences in groups that grow together. A chain of pairs, each a little different, must not make one group
/// of all that was said: two groups are one only if half of the pairs between them tell the same.
class Groups {
 public:
  Groups(std::size_t count, std::span<const Same> pairs) : members_(count), group_of_(count), linked_(count) {
    std::iota(group_of_.begin(), group_of_.end(), std::size_t{0});
    for (std::size_t member = 0; member < count; ++member) members_[member] = {member};
    for (const Same& pair : pairs) {
      linked_[pair.a].insert(pair.b);
      linked_[pair.b].insert(pair.a);
    }
  }

  std::size_t of(std::size_t member) const { return group_of_[member]; }

  /// The lower number stands for the group, so that it does not depend on the order of the pairs.
  void join(std::size_t a, std::size_t b) {
    const auto [low, high] = std::minmax({group_of_[a], group_of_[b]});
    if (low == high || 2 * links_between(low, high) < members_[low].size() * members_[high].size()) return;
    for (const std::size_t member : members_[high]) group_of_[member] = low;
    members_[low].insert(members_[low].end(), members_[high].begin(), members_[high].end());
    members_[high].clear();
  }

 private:
  std::size_t links_between(std::size_t one, std::size_t other) const {
    std::size_t links = 0;
    for (const std::size_t a : members_[one])
      for (const std::size_t b : members_[other]) links += linked_[a].contains(b) ? 1 : 0;
    return links;
  }

  std::vector<std::vector<std::size_t>> members_;
  std::vector<std::size_t> group_of_;
  std::vector<std::set<std::size_t>> linked_;
};

/// The pairs that tell the same, the closest first.
std::vector<Same> same_pairs(std::span<const std::size_t> begins,
                             std::span<const ArticlesAligned> alignments) {
  std::vector<Same> pairs;
  for (const auto& [a, b, alignment] : alignments)
    for (const SentencePair& link : alignment.pairs)
      if (link.relation != Relation::related) {
        const auto [low, high] = std::minmax({begins[a] + link.a, begins[b] + link.b});
        pairs.push_back({low, high, link.relation, link.score});
      }
  std::ranges::sort(pairs, {},
                    [](const Same& pair) { return std::tuple(pair.relation, -pair.score, pair.a, pair.b); });
  return pairs;
}

}  // namespace

bool Fact::in(std::uint32_t article) const {
  return std::ranges::any_of(places, [&](const SentencePlace& place) { return place.article == article; });
}

bool Fact::only_in(std::uint32_t article) const {
  return std::ranges::all_of(places, [&](const SentencePlace& place) { return place.article == article; });
}

std::vector<Fact> facts_of(std::span<const std::uint32_t> sentence_counts,
                           std::span<const ArticlesAligned> alignments) {
  std::vector<std::size_t> begins(sentence_counts.size() + 1);
  std::inclusive_scan(sentence_counts.begin(), sentence_counts.end(), begins.begin() + 1);
  const std::vector<Same> pairs = same_pairs(begins, alignments);
  Groups groups(begins.back(), pairs);
  for (const Same& pair : pairs) groups.join(pair.a, pair.b);
  std::map<std::size_t, Fact> by_first;
  for (std::uint32_t article = 0; article < sentence_counts.size(); ++article)
    for (std::uint32_t sentence = 0; sentence < sentence_counts[article]; ++sentence)
      by_first[groups.of(begins[article] + sentence)].places.push_back({article, sentence});
  std::vector<Fact> facts;
  for (auto& [first, fact] : by_first) facts.push_back(std::move(fact));
  return facts;
}

std::vector<Fact> facts_only_in(std::span<const Fact> facts, std::uint32_t article) {
  std::vector<Fact> alone;
  std::ranges::copy_if(facts, std::back_inserter(alone),
                       [&](const Fact& fact) { return fact.only_in(article); });
  return alone;
}

}  // namespace crossread
