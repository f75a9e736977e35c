#include "cli/csv.h"

#include "reports/clean_line.h"

namespace crossread {
namespace {

std::string csv_cell(const std::string& cell) {
  const std::string line = clean_line(cell);
  if (line.find_first_of(",\"") == std::string::npos) return line;
  std::string quoted = "\"";
  for (const char byte : line) quoted.append(byte == '"' ? 2 : 1, byte);
  return quoted + "\"";
}

}  // namespace

std::string csv_row(std::span<const std::string> cells) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != cells.data()) row += ',';
    row += csv_cell(cell);
  }
  return row + "\n";
}

}  // namespace crossread
