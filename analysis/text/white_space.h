#pragma once

#include <string_view>

namespace crossread {

/// Unicode's white space: spaces, no-break spaces, tabs and line ends.
bool is_white_space(char32_t code_point);

/// A line feed, carriage return, or one of Unicode's other line ends.
bool is_line_end(char32_t code_point);

/// Whether a line ends inside this text.
bool has_line_end(std::string_view utf8);

}  // namespace crossread
