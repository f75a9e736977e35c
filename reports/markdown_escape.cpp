#include "reports/markdown_escape.h"

#include "reports/clean_line.h"

namespace crossread {
namespace {

constexpr std::string_view active_anywhere = "\\`*_{}[]<>#&|~$";
constexpr std::string_view active_at_start = "+-=:.)!^";  // lists, underlines of headings, borders of tables

// GitHub links "@name" and "name@host" even where a backslash stands before the @; a comment parts them.
constexpr std::string_view inert_at_sign = "@<!-- -->";

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// "2016. L'année" would begin a numbered list: the place of the full stop, if the line begins with a number.
std::size_t mark_after_number(std::string_view line, std::size_t start) {
  std::size_t at = start;
  while (at < line.size() && is_digit(line[at])) ++at;
  return at > start ? at : std::string_view::npos;
}

/// The full stop of "www." and the colon of "http://" make links by themselves.
bool makes_a_link(std::string_view line, std::size_t at) {
  if (line[at] == ':') return line.substr(at + 1).starts_with('/');
  if (line[at] != '.' || at < 3) return false;
  const std::string_view before = line.substr(at - 3, 3);
  return before.find_first_not_of("wW") == std::string_view::npos;
}

}  // namespace

std::string escape_markdown(std::string_view words) {
  const std::string line = clean_line(words);
  const std::size_t start = line.find_first_not_of(' ');
  const std::size_t numbered = start == std::string::npos ? start : mark_after_number(line, start);
  std::string escaped;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char byte = line[at];
    if (byte == '@') {
      escaped += inert_at_sign;
      continue;
    }
    const bool starts = at == start && active_at_start.find(byte) != std::string_view::npos;
    const bool numbers = at == numbered && (byte == '.' || byte == ')');
    if (starts || numbers || active_anywhere.find(byte) != std::string_view::npos || makes_a_link(line, at))
      escaped += '\\';
    escaped += byte;
  }
  return escaped;
}

std::string escape_html(std::string_view words) {
  std::string escaped;
  for (const char byte : clean_line(words)) {
    switch (byte) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '@':
        escaped += inert_at_sign;
        break;
      default:
        escaped += byte;
    }
  }
  return escaped;
}

}  // namespace crossread
