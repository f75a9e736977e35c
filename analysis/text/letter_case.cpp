#include "analysis/text/letter_case.h"

#include <unicode/uchar.h>

#include "analysis/text/ascii.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

constexpr bool is_ascii_code_point(UChar32 code_point) {
  return code_point >= 0 && code_point < 0x80;
}

bool is_capital(UChar32 code_point) {
  if (is_ascii_code_point(code_point)) return code_point >= 'A' && code_point <= 'Z';
  return u_isupper(code_point) || u_istitle(code_point);
}

bool is_small(UChar32 code_point) {
  return is_ascii_code_point(code_point) ? code_point >= 'a' && code_point <= 'z' : u_islower(code_point);
}

}  // namespace

bool is_other_alphanumeric(std::int32_t code_point) {
  return u_isalnum(code_point) != 0;
}

bool is_capitalised(std::string_view utf8) {
  std::size_t at = 0;
  return !utf8.empty() && is_capital(next_code_point(utf8, at));
}

bool is_lower_case(std::string_view utf8) {
  std::size_t at = 0;
  if (utf8.empty() || !is_small(next_code_point(utf8, at))) return false;
  while (at < utf8.size())
    if (is_capital(next_code_point(utf8, at))) return false;
  return true;
}

bool is_upper_case(std::string_view utf8) {
  bool capital = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const UChar32 code_point = next_code_point(utf8, at);
    if (is_small(code_point)) return false;
    capital = capital || is_capital(code_point);
  }
  return capital;
}

bool is_caseless(std::string_view utf8) {
  std::size_t at = 0;
  return !utf8.empty() && u_charType(next_code_point(utf8, at)) == U_OTHER_LETTER;
}

std::string lower_case(std::string_view utf8) {
  std::string lower(utf8);
  std::size_t at = lower_ascii_beginning(lower);
  if (at == lower.size()) return lower;
  lower.resize(at);
  while (at < utf8.size()) {
    const std::int32_t code_point = next_code_point(utf8, at);
    if (code_point < 0x80) {
      lower.push_back(ascii_lower(static_cast<char>(code_point)));
    } else {
      append_code_point(lower, u_tolower(code_point));
    }
  }
  return lower;
}

}  // namespace crossread
