#include "reports/columns.h"

#include <unicode/uchar.h>

#include "analysis/text/utf8.h"

namespace crossread {
namespace {

std::size_t columns_of_character(std::int32_t code_point) {
  if (code_point < 0) return 1;
  const auto type = u_charType(code_point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const auto width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

double width_in_columns(std::int32_t code_point) {
  return static_cast<double>(columns_of_character(code_point));
}

using WidthOf = double (*)(std::int32_t);

double total_width(std::string_view utf8, WidthOf width_of) {
  double width = 0;
  for (std::size_t at = 0; at < utf8.size();) width += width_of(next_code_point(utf8, at));
  return width;
}

/// The longest beginning of a word that fits, of one character at least.
std::string_view beginning_of(std::string_view word, double width, WidthOf width_of) {
  std::size_t taken = 0;
  double used = 0;
  for (std::size_t at = 0; at < word.size();) {
    used += width_of(next_code_point(word, at));
    if (used > width && taken > 0) break;
    taken = at;
  }
  return word.substr(0, taken);
}

std::string_view next_word(std::string_view& rest) {
  const std::size_t begin = rest.find_first_not_of(' ');
  if (begin == std::string_view::npos) {
    rest = {};
    return {};
  }
  rest.remove_prefix(begin);
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(word.size());
  return word;
}

}  // namespace

std::size_t columns_of(std::string_view utf8) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < utf8.size();) columns += columns_of_character(next_code_point(utf8, at));
  return columns;
}

std::string padded(std::string_view utf8, std::size_t width) {
  const std::size_t columns = columns_of(utf8);
  return std::string(utf8) + std::string(width > columns ? width - columns : 0, ' ');
}

std::string padded_before(std::string_view utf8, std::size_t width) {
  const std::size_t columns = columns_of(utf8);
  return std::string(width > columns ? width - columns : 0, ' ') + std::string(utf8);
}

std::vector<std::string> wrapped(std::string_view utf8, std::size_t width) {
  return wrapped(utf8, static_cast<double>(width), width_in_columns);
}

std::vector<std::string> wrapped(std::string_view utf8, double width, WidthOf width_of) {
  std::vector<std::string> lines(1);
  for (std::string_view word = next_word(utf8); !word.empty(); word = next_word(utf8)) {
    const double used = total_width(lines.back(), width_of);
    if (used > 0 && used + width_of(' ') + total_width(word, width_of) > width) lines.emplace_back();
    if (!lines.back().empty()) lines.back() += ' ';
    for (std::string_view part = beginning_of(word, width, width_of); part.size() < word.size();
         part = beginning_of(word, width, width_of)) {
      lines.back() += part;
      lines.emplace_back();
      word.remove_prefix(part.size());
    }
    lines.back() += word;
  }
  return lines;
}

}  // namespace crossread
