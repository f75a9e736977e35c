#pragma once

#include <string_view>

namespace crossread {

/// is_white_space for what comes after the alphabets of Europe.
bool is_later_white_space(char32_t code_point);

/// Unicode's white space: spaces, no-break spaces, tabs and line ends.
inline bool is_white_space(char32_t code_point) {
  constexpr char32_t ogham_space = 0x1680;
  if (code_point >= ogham_space) return is_later_white_space(code_point);
  return code_point == U' ' || (code_point >= U'\t' && code_point <= U'\r') || code_point == U'\u0085' ||
         code_point == U'\u00A0';
}

/// A line feed, carriage return, or one of Unicode's other line ends.
bool is_line_end(char32_t code_point);

/// Whether a line ends inside this text.
bool has_line_end(std::string_view utf8);

}  // namespace crossread
