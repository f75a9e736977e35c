#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

/// A row of a table, and the line of the file on which it begins.
struct TsvRow {
  std::size_t line = 0;
  std::vector<std::string> cells;
};

/// The rows of a table whose columns are parted by tabs, as people type it or a spreadsheet saves it: a cell
/// between quotation marks may hold tabs, line ends and doubled quotation marks. Each cell is one line
/// without outer spaces, and without the apostrophe that tsv_row puts before a formula. Blank lines are rows
/// too.
std::vector<TsvRow> tsv_rows(std::string_view utf8);

/// A row that tsv_rows reads as these cells, and in which a spreadsheet finds text alone.
std::string tsv_row(std::span<const std::string> cells);

/// What tsv_rows makes of any text in a cell: one line without outer spaces.
std::string tsv_cell(std::string_view text);

}  // namespace crossread
