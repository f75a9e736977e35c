#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "analysis/people/draft.h"

namespace crossread {

/// People of whom a role is told, by their numbers, the latest last.
class OfficeHolders {
 public:
  void add(std::uint32_t person) {
    if (std::ranges::find(latest(), person) == latest().end()) holders_.push_back(person);
  }

  /// Enough for any article; keeps a text of a million names from taking hours.
  std::span<const std::uint32_t> latest() const {
    constexpr std::size_t most = 200;
    return std::span(holders_).last(std::min(holders_.size(), most));
  }

 private:
  std::vector<std::uint32_t> holders_;
};

}  // namespace crossread
