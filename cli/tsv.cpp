#include "cli/tsv.h"

#include <algorithm>

#include "reports/clean_line.h"
#include "reports/csv.h"

namespace crossread {
namespace {

constexpr std::string_view cell_ends = "\t\r\n";

bool ends_cell(std::string_view rest) {
  return rest.empty() || cell_ends.find(rest.front()) != std::string_view::npos;
}

/// A cell, and how many bytes of the table it takes.
struct Cell {
  std::string text;
  std::size_t bytes = 0;
};

Cell bare_cell(std::string_view rest) {
  const std::size_t end = std::min(rest.find_first_of(cell_ends), rest.size());
  return {std::string(rest.substr(0, end)), end};
}

/// A quotation mark that no other one closes before a tab or a line's end is one of the cell's own:
/// "Nous explorons", a-t-il dit
Cell cell_at(std::string_view rest) {
  if (!rest.starts_with('"')) return bare_cell(rest);
  Cell cell;
  for (std::size_t at = 1; at < rest.size(); ++at) {
    if (rest[at] == '"' && rest.substr(at + 1).starts_with('"')) {
      ++at;
    } else if (rest[at] == '"') {
      cell.bytes = at + 1;
      return ends_cell(rest.substr(at + 1)) ? cell : bare_cell(rest);
    }
    cell.text += rest[at];
  }
  return bare_cell(rest);
}

/// How many lines end in a piece of a table: by CR LF, LF or CR.
std::size_t line_ends_in(std::string_view piece) {
  std::size_t lines = 0;
  for (std::size_t at = 0; at < piece.size(); ++at)
    if (piece[at] == '\n' || (piece[at] == '\r' && !piece.substr(at + 1).starts_with('\n'))) ++lines;
  return lines;
}

bool is_guarded(const std::string& line) {
  const std::size_t first = line.find_first_not_of('\'');
  return first != std::string::npos && looks_like_formula(line.substr(first));
}

}  // namespace

std::string tsv_cell(std::string_view text) {
  std::string line = clean_line(text);
  line.erase(0, line.find_first_not_of(' '));
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

std::vector<TsvRow> tsv_rows(std::string_view utf8) {
  std::vector<TsvRow> rows;
  for (std::size_t line = 1; !utf8.empty();) {
    TsvRow& row = rows.emplace_back(TsvRow{line, {}});
    for (bool more = true; more;) {
      const Cell cell = cell_at(utf8);
      line += line_ends_in(utf8.substr(0, cell.bytes));
      utf8.remove_prefix(cell.bytes);
      std::string text = tsv_cell(cell.text);
      if (text.starts_with('\'') && is_guarded(text)) text.erase(0, 1);
      row.cells.push_back(std::move(text));
      more = utf8.starts_with('\t');
      if (more) utf8.remove_prefix(1);
    }
    const std::size_t end = utf8.starts_with("\r\n") ? 2 : std::min<std::size_t>(utf8.size(), 1);
    line += line_ends_in(utf8.substr(0, end));
    utf8.remove_prefix(end);
  }
  return rows;
}

std::string tsv_row(std::span<const std::string> cells) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != cells.data()) row += '\t';
    std::string line = tsv_cell(cell);
    if (is_guarded(line)) line.insert(line.begin(), '\'');
    if (line.find('"') == std::string::npos) {
      row += line;
      continue;
    }
    row += '"';
    for (const char byte : line) row.append(byte == '"' ? 2 : 1, byte);
    row += '"';
  }
  return row + "\n";
}

}  // namespace crossread
