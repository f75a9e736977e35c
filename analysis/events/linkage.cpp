#include "analysis/events/linkage.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace crossread {
namespace {

/// Two groups that could become one. The most alike come first, ties by number.
struct Merger {
  double mean = 0;
  std::size_t a = 0, b = 0;
  friend bool operator<(const Merger& left, const Merger& right) {
    return std::tie(left.mean, right.a, right.b) < std::tie(right.mean, left.a, left.b);
  }
};

/// The groups so far and the sums of the cosines between them.
class Linkage {
 public:
  Linkage(std::size_t count, std::span<const AlikePair> pairs) : members_(count), cosines_(count) {
    for (std::size_t article = 0; article < count; ++article) members_[article] = {article};
    for (const AlikePair& pair : pairs) {
      cosines_[pair.a][pair.b] = cosines_[pair.b][pair.a] = pair.cosine;
      mergers_.push({pair.cosine, pair.a, pair.b});
    }
  }

  void merge_down_to(double threshold) {
    while (!mergers_.empty() && mergers_.top().mean >= threshold) {
      const Merger merger = mergers_.top();
      mergers_.pop();
      if (is_current(merger)) merge(merger.a, merger.b);
    }
  }

  std::vector<std::vector<std::size_t>> groups() && {
    std::erase_if(members_, [](const auto& group) { return group.empty(); });
    return std::move(members_);
  }

 private:
  double mean(std::size_t a, std::size_t b, double sum) const {
    return sum / static_cast<double>(members_[a].size() * members_[b].size());
  }

  // A merger is out of date when one of its groups has grown or gone since.
  bool is_current(const Merger& merger) const {
    const auto sum = cosines_[merger.a].find(merger.b);
    return sum != cosines_[merger.a].end() && mean(merger.a, merger.b, sum->second) == merger.mean;
  }

  void merge(std::size_t a, std::size_t b) {
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    members_[b].clear();
    cosines_[a].erase(b);
    cosines_[b].erase(a);
    for (const auto& [other, sum] : std::exchange(cosines_[b], {})) {
      cosines_[other].erase(b);
      cosines_[other][a] = cosines_[a][other] += sum;
    }
    for (const auto& [other, sum] : cosines_[a])
      mergers_.push({mean(a, other, sum), std::min(a, other), std::max(a, other)});
  }

  std::vector<std::vector<std::size_t>> members_;
  std::vector<std::unordered_map<std::size_t, double>> cosines_;
  std::priority_queue<Merger> mergers_;
};

}  // namespace

std::vector<std::vector<std::size_t>> linked_groups(std::size_t count, std::span<const AlikePair> pairs,
                                                    double threshold) {
  Linkage linkage(count, pairs);
  linkage.merge_down_to(threshold);
  return std::move(linkage).groups();
}

}  // namespace crossread
