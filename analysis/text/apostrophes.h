#pragma once

#include <string>
#include <string_view>

namespace crossread {

inline bool has_apostrophe(std::string_view utf8) {
  return utf8.find('\'') != std::string_view::npos || utf8.find("\u2019") != std::string_view::npos;
}

/// The text with ' for each ’: dictionaries and lemmas know the straight one.
std::string with_straight_apostrophes(std::string utf8);

}  // namespace crossread
