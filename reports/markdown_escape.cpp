#include "reports/markdown_escape.h"

#include <algorithm>

#include "reports/clean_line.h"
#include "reports/html_escape.h"

namespace crossread {
namespace {

constexpr std::string_view active_anywhere = "\\`*_{}[]<>#&|~$";
constexpr std::string_view active_at_start = "+-=:";  // lists, underlines of headings, borders of tables

// GitHub links "@name" and "name@host" even where a backslash stands before the @; a comment parts them.
constexpr std::string_view inert_at_sign = "@<!-- -->";

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
  std::string escaped;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '@') {
      escaped += inert_at_sign;
      continue;
    }
    if (active_anywhere.find(line[at]) != std::string_view::npos || makes_a_link(line, at)) escaped += '\\';
    escaped += line[at];
  }
  return escaped;
}

std::string guard_line(std::string line) {
  // A piece that ends in "www" and the full stop of the next one make a link together.
  for (std::size_t at = 0; at < line.size(); ++at)
    if (line[at] == '.' && makes_a_link(line, at)) line.insert(at++, 1, '\\');
  line.erase(0, line.find_first_not_of(' '));
  line.erase(line.find_last_not_of(' ') + 1);
  const std::size_t after_number = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view mark = std::string_view(line).substr(after_number, 1);
  const bool numbers = after_number > 0 && (mark == "." || mark == ")");
  const bool starts =
      after_number == 0 && !mark.empty() && active_at_start.find(mark) != std::string_view::npos;
  if (numbers || starts) line.insert(after_number, 1, '\\');
  return line;
}

std::string escape_html(std::string_view words) {
  std::string escaped;
  for (const char byte : html_escaped(words)) {
    if (byte == '@')
      escaped += inert_at_sign;
    else
      escaped += byte;
  }
  return escaped;
}

}  // namespace crossread
