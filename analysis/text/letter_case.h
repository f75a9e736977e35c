#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace crossread {

/// is_alphanumeric for what is not ASCII.
bool is_other_alphanumeric(std::int32_t code_point);

/// Whether a code point is a letter or a digit of any script.
inline bool is_alphanumeric(std::int32_t code_point) {
  if (code_point < 0 || code_point >= 0x80) return is_other_alphanumeric(code_point);
  return (code_point >= 'a' && code_point <= 'z') || (code_point >= 'A' && code_point <= 'Z') ||
         (code_point >= '0' && code_point <= '9');
}

/// Whether the first code point is an upper or title case letter: "État", "Élysée".
bool is_capitalised(std::string_view utf8);

/// Whether the first code point is a lower case letter and none of the others a capital: "iPhone" is not.
bool is_lower_case(std::string_view utf8);

/// Whether it has a capital and no lower case letter: "US", "F-16".
bool is_upper_case(std::string_view utf8);

/// Whether the first code point is a letter of a script that has no case: "橋", "م".
bool is_caseless(std::string_view utf8);

/// The text in lower case, its accents kept: "ÉTAT" -> "état".
std::string lower_case(std::string_view utf8);

}  // namespace crossread
