#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace crossread {

constexpr bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether a byte of UTF-8 is an ASCII letter, digit or mark.
constexpr bool is_ascii_graphic(char byte) {
  return byte > ' ' && byte < '\x7F';
}

constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// For names in markup and of files, which are ASCII by custom: all other bytes stay as they are.
inline std::string ascii_lower_case(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) { return ascii_lower(c); });
  return lower;
}

}  // namespace crossread
