#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace crossread {

/// Numbers below a count, some of which belong together (union-find).
class Joined {
 public:
  explicit Joined(std::size_t count) : first_(count) {
    std::iota(first_.begin(), first_.end(), std::size_t{0});
  }

  void join(std::size_t a, std::size_t b) {
    const std::size_t one = first_of(a), other = first_of(b);
    first_[std::max(one, other)] = std::min(one, other);
  }

  /// The first of those that a number belongs together with.
  std::size_t first_of(std::size_t number) {
    while (first_[number] != number) number = first_[number] = first_[first_[number]];
    return number;
  }

  /// Each number once, in groups by their first.
  std::vector<std::vector<std::size_t>> groups() {
    std::vector<std::vector<std::size_t>> groups(first_.size());
    for (std::size_t number = 0; number < first_.size(); ++number) groups[first_of(number)].push_back(number);
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    return groups;
  }

 private:
  std::vector<std::size_t> first_;
};

}  // namespace crossread
