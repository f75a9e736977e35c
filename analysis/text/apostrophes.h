#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Whether something stands in it for an apostrophe.
bool has_apostrophe(std::string_view utf8);

/// The text with ' for each ’: dictionaries and lemmas know the straight one.
std::string with_straight_apostrophes(std::string utf8);

}  // namespace crossread
