#include "analysis/text/white_space.h"

#include <unicode/uchar.h>

#include "analysis/text/utf8.h"

namespace crossread {

bool is_later_white_space(char32_t code_point) {
  return u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

bool is_line_end(char32_t code_point) {
  switch (code_point) {
    case U'\n':
    case U'\v':
    case U'\f':
    case U'\r':
    case U'\u0085':
    case U'\u2028':
    case U'\u2029':
      return true;
    default:
      return false;
  }
}

bool has_line_end(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();)
    if (is_line_end(static_cast<char32_t>(next_code_point(utf8, at)))) return true;
  return false;
}

}  // namespace crossread
