#include "reports/drawings/text_width.h"

#include <unicode/uchar.h>

#include "analysis/text/utf8.h"
#include "reports/clean_line.h"
#include "reports/columns.h"

namespace crossread::drawings {
namespace {

constexpr double font_size = 12;
constexpr std::string_view ellipsis = "…";

bool is_one_of(std::u32string_view letters, std::int32_t code_point) {
  return letters.find(static_cast<char32_t>(code_point)) != std::u32string_view::npos;
}

/// Of the size of the font.
double share_of_letter(std::int32_t code_point) {
  constexpr std::int32_t latin_end = 0x250;
  if (code_point < 0) return 1;
  const auto type = u_charType(code_point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const auto width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
  if (width == U_EA_WIDE || width == U_EA_FULLWIDTH) return 1.05;
  if (is_one_of(U"iljI.,:;'’|/ \u00A0\u202F", code_point)) return 0.35;
  if (is_one_of(U"ftr!()[]-", code_point)) return 0.42;
  if (is_one_of(U"–«»“”", code_point) || type == U_DECIMAL_DIGIT_NUMBER) return 0.64;
  if (is_one_of(U"mMwW@%œŒæÆжшщюыфмЖШЩЮ", code_point)) return 1.05;
  const bool is_latin = code_point < latin_end;
  if (type == U_UPPERCASE_LETTER) return is_latin ? 0.79 : 0.88;
  if (type == U_LOWERCASE_LETTER) return is_latin ? 0.64 : 0.73;
  return 1;
}

double width_of_letter(std::int32_t code_point) {
  return font_size * share_of_letter(code_point);
}

}  // namespace

double text_width(std::string_view utf8) {
  double width = 0;
  for (std::size_t at = 0; at < utf8.size();) width += width_of_letter(next_code_point(utf8, at));
  return width;
}

std::vector<std::string> lines_within(std::string_view words, double width, std::size_t most) {
  const std::string line = clean_line(words);
  auto lines = wrapped(line, width, width_of_letter);
  if (lines.size() <= most) return lines;
  lines.resize(most);
  const double room = width - text_width(ellipsis);
  lines.back() = wrapped(lines.back(), room, width_of_letter).front().append(ellipsis);
  return lines;
}

}  // namespace crossread::drawings
