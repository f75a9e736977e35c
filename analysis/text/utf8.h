#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace crossread {

/// next_code_point for what is not ASCII.
std::int32_t next_long_code_point(std::string_view bytes, std::size_t& at);

/// Moves `at` past the code point that begins there and returns it; negative where the bytes are ill-formed.
/// `at` must lie inside `bytes`.
inline std::int32_t next_code_point(std::string_view bytes, std::size_t& at) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  if (first >= 0x80) return next_long_code_point(bytes, at);
  ++at;
  return first;
}

/// Whether a byte of UTF-8 is not the first of its code point.
constexpr bool continues_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Puts the capitals of a text's ASCII beginning in lower case; where that beginning ends.
std::size_t lower_ascii_beginning(std::string& text);

/// Appends a code point's bytes; `code_point` must be a Unicode scalar value.
void append_code_point(std::string& bytes, std::int32_t code_point);

}  // namespace crossread
