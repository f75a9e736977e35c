#include "cli/markdown_table.h"

#include <algorithm>

#include "cli/printed_table.h"
#include "reports/columns.h"

namespace crossread {
namespace {

std::vector<std::size_t> widths_of(const std::vector<TableRow>& rows) {
  std::vector<std::size_t> widths(rows.front().size(), 3);
  for (const TableRow& row : rows)
    for (std::size_t column = 0; column < row.size(); ++column)
      widths[column] = std::max(widths[column], columns_of(row[column]));
  return widths;
}

std::string line_of_cells(const TableRow& row, const std::vector<std::size_t>& widths, std::size_t words) {
  std::string line = "|";
  for (std::size_t column = 0; column < row.size(); ++column) {
    line += ' ';
    line += column < words ? padded(row[column], widths[column]) : padded_before(row[column], widths[column]);
    line += " |";
  }
  return line + "\n";
}

std::string rule_under_head(const std::vector<std::size_t>& widths, std::size_t words) {
  std::string line = "|";
  for (std::size_t column = 0; column < widths.size(); ++column)
    line.append(widths[column] + 1, '-').append(column < words ? "-|" : ":|");
  return line + "\n";
}

}  // namespace

std::string markdown_table(const std::vector<TableRow>& rows, std::size_t words) {
  const std::vector<std::size_t> widths = widths_of(rows);
  std::string text = line_of_cells(rows.front(), widths, words) + rule_under_head(widths, words);
  for (std::size_t row = 1; row < rows.size(); ++row) text += line_of_cells(rows[row], widths, words);
  return text;
}

}  // namespace crossread
