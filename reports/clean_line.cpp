#include "reports/clean_line.h"

#include <unicode/uchar.h>
#include <unicode/utf.h>

#include "analysis/text/utf8.h"

namespace crossread {
namespace {

constexpr std::int32_t replacement = 0xFFFD;
constexpr std::int32_t no_break_code_point = 0xA0;
constexpr std::int32_t narrow_no_break_code_point = 0x202F;

bool ends_line(std::int32_t code_point) {
  return (code_point >= '\t' && code_point <= '\r') || code_point == 0x85 || code_point == 0x2028 ||
         code_point == 0x2029;
}

// Embeddings, overrides and isolates reach beyond the quotation that holds them; the marks of Hebrew and
// Arabic punctuation (U+200E, U+200F, U+061C) do not, and stay.
bool turns_direction(std::int32_t code_point) {
  return (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

std::int32_t cleaned(std::int32_t code_point) {
  if (code_point < 0) return replacement;
  if (ends_line(code_point)) return ' ';
  return U_IS_UNICODE_NONCHAR(code_point) || steers(code_point) ? replacement : code_point;
}

}  // namespace

bool steers(std::int32_t code_point) {
  if (code_point >= ' ' && code_point <= '~') return false;  // nearly always, and soon told
  return ends_line(code_point) || u_charType(code_point) == U_CONTROL_CHAR || turns_direction(code_point);
}

std::string clean_line(std::string_view bytes) {
  std::string line;
  for (std::size_t at = 0; at < bytes.size();) append_code_point(line, cleaned(next_code_point(bytes, at)));
  return line;
}

std::string with_plain_spaces(std::string_view utf8) {
  std::string text;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::int32_t code_point = next_code_point(utf8, at);
    append_code_point(text, code_point == no_break_code_point || code_point == narrow_no_break_code_point
                                ? ' '
                                : code_point);
  }
  return text;
}

}  // namespace crossread
