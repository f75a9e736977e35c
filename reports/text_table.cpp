#include "reports/text_table.h"

#include <algorithm>
#include <numeric>

#include "reports/columns.h"

namespace crossread {
namespace {

using TextRows = std::vector<std::vector<std::string>>;

constexpr std::size_t column_gap = 2;
constexpr std::size_t narrowest_column = 10;

std::size_t total_of(const std::vector<std::size_t>& widths) {
  return std::accumulate(widths.begin(), widths.end(), std::size_t{0});
}

/// Widths that the cells would like, the widest made narrower until the table fits.
std::vector<std::size_t> widths_for(const TextRows& rows, std::size_t room) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const auto& row : rows)
    for (std::size_t at = 0; at < row.size(); ++at) widths[at] = std::max(widths[at], columns_of(row[at]));
  for (std::size_t sum = total_of(widths); sum > room && *std::ranges::max_element(widths) > 1; --sum)
    --*std::ranges::max_element(widths);
  return widths;
}

bool too_narrow(const TextRows& rows, const std::vector<std::size_t>& widths) {
  for (const auto& row : rows)
    for (std::size_t at = 0; at < row.size(); ++at)
      if (widths[at] < narrowest_column && columns_of(row[at]) > widths[at]) return true;
  return false;
}

std::string row_lines(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
  std::vector<std::vector<std::string>> columns;
  std::size_t height = 0;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    columns.push_back(wrapped(cells[at], std::max<std::size_t>(widths[at], 1)));
    height = std::max(height, columns.back().size());
  }
  std::string lines;
  for (std::size_t line = 0; line < height; ++line) {
    std::string text;
    for (std::size_t at = 0; at < columns.size(); ++at)
      text += padded(line < columns[at].size() ? columns[at][line] : "", widths[at] + column_gap);
    text.erase(text.find_last_not_of(' ') + 1);
    lines += text + "\n";
  }
  return lines;
}

std::string as_columns(const TextRows& rows, const std::vector<std::size_t>& widths) {
  const std::string rule(total_of(widths) + column_gap * (widths.size() - 1), '-');
  std::string text = row_lines(rows.front(), widths) + rule + "\n";
  bool wraps = false;
  for (std::size_t row = 1; row < rows.size(); ++row) {
    const std::string lines = row_lines(rows[row], widths);
    wraps |= std::ranges::count(lines, '\n') > 1;
    if (wraps && row > 1) text += "\n";
    text += lines;
  }
  return text;
}

std::string as_records(const TextRows& rows, std::size_t width) {
  std::string text;
  for (std::size_t row = 1; row < rows.size(); ++row) {
    if (row > 1) text += "\n";
    for (std::size_t at = 0; at < rows[row].size(); ++at) {
      const std::string& head = rows[0][at];
      for (const std::string& line :
           wrapped(head.empty() ? rows[row][at] : head + ": " + rows[row][at], width))
        text += line + "\n";
    }
  }
  return text;
}

}  // namespace

std::string text_table(const std::vector<std::vector<std::string>>& rows, std::size_t width) {
  if (rows.empty() || rows.front().empty()) return {};
  const std::size_t gaps = column_gap * (rows.front().size() - 1);
  const std::vector<std::size_t> widths = widths_for(rows, width > gaps ? width - gaps : 1);
  return too_narrow(rows, widths) ? as_records(rows, width) : as_columns(rows, widths);
}

}  // namespace crossread
