#include "analysis/events/linkage.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <queue>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "analysis/events/joined.h"

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

/// Two groups and how alike their articles are in all.
struct GroupPair {
  std::size_t a = 0, b = 0;
  double likeness = 0;
};

/// The groups so far and the sums of the likenesses between them.
class Linkage {
 public:
  /// `labels` are those of the groups, 0 where one has none; groups of two labels never become one.
  Linkage(Groups groups, std::vector<std::size_t> labels)
      : members_(std::move(groups)), sums_(members_.size()), labels_(std::move(labels)) {}

  void add(const GroupPair& pair) {
    sums_[pair.a][pair.b] += pair.likeness;
    sums_[pair.b][pair.a] = sums_[pair.a][pair.b];
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
  std::vector<std::size_t> labels_;
  std::priority_queue<Merger> mergers_;
};

/// Groups that may become one, and what is known of them; no other group can join any of these.
struct Component {
  Groups groups;
  std::vector<std::size_t> labels;
  std::vector<GroupPair> pairs;
};

/// The groups to begin with, and for each article the number of its own.
struct Beginning {
  explicit Beginning(Groups given, std::size_t count) : groups(std::move(given)), group_of(count) {
    for (std::size_t group = 0; group < groups.size(); ++group)
      for (const std::size_t member : groups[group]) group_of[member] = group;
  }
  Groups groups;
  std::vector<std::size_t> group_of;
};

std::size_t label_of(const std::vector<std::size_t>& group, const Overrides& overrides) {
  std::size_t label = 0;
  for (const std::size_t member : group) label = std::max(label, overrides.label_of(member));
  return label;
}

/// A mean of `threshold` or more needs a pair that is as much alike, so that groups without one, however many
/// others lie between them, never become one. What follows is done for each component alone, which needs far
/// less memory than all pairs at once.
std::vector<Component> components_of(const Beginning& beginning, std::span<const AlikePair> pairs,
                                     double threshold, const Overrides& overrides) {
  const auto& [groups, group_of] = beginning;
  Joined reached(groups.size());
  for (const AlikePair& pair : pairs)
    if (pair.likeness >= threshold) reached.join(group_of[pair.a], group_of[pair.b]);

  const Groups by_component = reached.groups();
  std::vector<Component> components(by_component.size());
  std::vector<std::size_t> component_of(groups.size()), number_in(groups.size());
  for (std::size_t at = 0; at < by_component.size(); ++at)
    for (const std::size_t group : by_component[at]) {
      component_of[group] = at;
      number_in[group] = components[at].groups.size();
      components[at].groups.push_back(groups[group]);
      components[at].labels.push_back(label_of(groups[group], overrides));
    }
  const auto add = [&](std::size_t a, std::size_t b, double likeness) {
    const std::size_t one = group_of[a], other = group_of[b];
    if (one == other || component_of[one] != component_of[other]) return;
    components[component_of[one]].pairs.push_back({number_in[one], number_in[other], likeness});
  };
  for (const AlikePair& pair : pairs) add(pair.a, pair.b, pair.likeness);
  for (const auto& [a, b] : overrides.different) add(a, b, -std::numeric_limits<double>::infinity());
  return components;
}

}  // namespace

Groups linked_groups(std::size_t count, std::span<const AlikePair> pairs, double threshold,
                     const Overrides& overrides) {
  const Beginning beginning(joined_by(overrides, count), count);
  Groups linked;
  for (Component& component : components_of(beginning, pairs, threshold, overrides)) {
    Linkage linkage(std::move(component.groups), std::move(component.labels));
    for (const GroupPair& pair : component.pairs) linkage.add(pair);
    linkage.merge_down_to(threshold);
    std::ranges::move(std::move(linkage).groups(), std::back_inserter(linked));
  }
  std::ranges::sort(linked, {}, [](const auto& group) { return group.front(); });
  return linked;
}

}  // namespace crossread
