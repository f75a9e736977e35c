#pragma once

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace crossread {

/// Each ill-formed sequence gives U+FFFD.
inline std::u32string code_points(std::string_view utf8) {
  const auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
  std::u32string all;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
    all.push_back(static_cast<char32_t>(text.char32At(at)));
  return all;
}

inline std::string utf8_of(std::u32string_view code_points) {
  icu::UnicodeString text;
  for (const char32_t code_point : code_points) text.append(static_cast<UChar32>(code_point));
  std::string utf8;
  return text.toUTF8String(utf8);
}

inline std::u32string in_lower_case(std::u32string text) {
  for (char32_t& letter : text) letter = static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
  return text;
}

}  // namespace crossread
