#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace crossread {

/// Adds a value, unless it is empty or one of them.
inline void add_new(std::vector<std::string>& values, std::string value) {
  if (!value.empty() && std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
}

}  // namespace crossread
