#include "analysis/alignment/facts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace crossread {
namespace {

/// Sentences of all articles, numbered through, in groups that grow together.
class Groups {
 public:
  explicit Groups(std::size_t count) : parents_(count) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }

  std::size_t first_of(std::size_t member) {
    while (parents_[member] != member) member = parents_[member] = parents_[parents_[member]];
    return member;
  }

  /// The lower number stands for the group, so that it does not depend on the order of the links.
  void join(std::size_t a, std::size_t b) {
    const auto [low, high] = std::minmax({first_of(a), first_of(b)});
    parents_[high] = low;
  }

 private:
  std::vector<std::size_t> parents_;
};

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
  Groups groups(begins.back());
  for (const auto& [a, b, alignment] : alignments)
    for (const SentencePair& link : alignment.pairs)
      if (link.relation != Relation::related) groups.join(begins[a] + link.a, begins[b] + link.b);
  std::map<std::size_t, Fact> by_first;
  for (std::uint32_t article = 0; article < sentence_counts.size(); ++article)
    for (std::uint32_t sentence = 0; sentence < sentence_counts[article]; ++sentence)
      by_first[groups.first_of(begins[article] + sentence)].places.push_back({article, sentence});
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
