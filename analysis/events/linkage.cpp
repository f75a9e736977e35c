#include "analysis/events/linkage.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace crossread {
namespace {

using Groups = std::vector<std::vector<std::size_t>>;

/// Two groups that could become one. The most alike come first, ties by number.
struct Merger {
  double mean = 0;
  std::size_t a = 0, b = 0;
  friend bool operator<(const Merger& left, const Merger& right) {
    return std::tie(left.mean, right.a, right.b) < std::tie(right.mean, left.a, left.b);
  }
};

/// The groups so far and the sums of the likenesses between them.
class Linkage {
 public:
  Linkage(std::size_t count, Groups groups)
      : members_(std::move(groups)), sums_(members_.size()), group_of_(count) {
    for (std::size_t group = 0; group < members_.size(); ++group)
      for (const std::size_t member : members_[group]) group_of_[member] = group;
  }

  void add(std::span<const AlikePair> pairs) {
    for (const AlikePair& pair : pairs) add(pair.a, pair.b, pair.likeness);
  }

  /// No sum of likenesses makes up for this.
  void part(const ArticlePair& pair) {
    add(pair.first, pair.second, -std::numeric_limits<double>::infinity());
  }

  /// Groups of two labels never become one.
  void label(const Overrides& overrides) {
    labels_.resize(members_.size());
    for (std::size_t group = 0; group < members_.size(); ++group)
      for (const std::size_t member : members_[group])
        labels_[group] = std::max(labels_[group], overrides.label_of(member));
  }

  void merge_down_to(double threshold) {
    for (std::size_t group = 0; group < sums_.size(); ++group)
      for (const auto& [other, sum] : sums_[group])
        if (group < other) mergers_.push({mean(group, other, sum), group, other});
    while (!mergers_.empty() && mergers_.top().mean >= threshold) {
      const Merger merger = mergers_.top();
      mergers_.pop();
      if (is_current(merger)) merge(merger.a, merger.b, threshold);
    }
  }

  Groups groups() && {
    std::erase_if(members_, [](const auto& group) { return group.empty(); });
    return std::move(members_);
  }

 private:
  void add(std::size_t a, std::size_t b, double likeness) {
    const std::size_t one = group_of_[a], other = group_of_[b];
    if (one == other) return;
    sums_[one][other] += likeness;
    sums_[other][one] = sums_[one][other];
  }

  double mean(std::size_t a, std::size_t b, double sum) const {
    return sum / static_cast<double>(members_[a].size() * members_[b].size());
  }

  // A merger is out of date when one of its groups has grown or gone since; labels may forbid it.
  bool is_current(const Merger& merger) const {
    const auto sum = sums_[merger.a].find(merger.b);
    return sum != sums_[merger.a].end() && mean(merger.a, merger.b, sum->second) == merger.mean &&
           (labels_[merger.a] == labels_[merger.b] || labels_[merger.a] * labels_[merger.b] == 0);
  }

  void merge(std::size_t a, std::size_t b, double threshold) {
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    members_[b].clear();
    labels_[a] = std::max(labels_[a], labels_[b]);
    sums_[a].erase(b);
    sums_[b].erase(a);
    for (const auto& [other, sum] : std::exchange(sums_[b], {})) {
      sums_[other].erase(b);
      sums_[other][a] = sums_[a][other] += sum;
    }
    for (const auto& [other, sum] : sums_[a])
      if (const double now = mean(a, other, sum); now >= threshold)
        mergers_.push({now, std::min(a, other), std::max(a, other)});
  }

  Groups members_;
  std::vector<std::unordered_map<std::size_t, double>> sums_;
  std::vector<std::size_t> group_of_;
  std::vector<std::size_t> labels_;  // by group; 0 where it has none
  std::priority_queue<Merger> mergers_;
};

}  // namespace

Groups linked_groups(std::size_t count, std::span<const AlikePair> pairs, double threshold,
                     const Overrides& overrides) {
  Linkage linkage(count, joined_by(overrides, count));
  linkage.add(pairs);
  for (const ArticlePair& pair : overrides.different) linkage.part(pair);
  linkage.label(overrides);
  linkage.merge_down_to(threshold);
  return std::move(linkage).groups();
}

}  // namespace crossread
