#include "reports/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <system_error>

#include "reports/clean_line.h"

namespace crossread {
namespace {

// Spreadsheets of East Asia take the full-width signs for signs too.
constexpr std::array<std::string_view, 8> formula_signs = {"=",      "+",      "-",      "@",
                                                           "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

bool is_number(const std::string& line) {
  double value = 0;
  const auto [end, fault] = std::from_chars(line.data(), line.data() + line.size(), value);
  return fault == std::errc() && end == line.data() + line.size();
}

std::string csv_cell(const std::string& cell, char separator) {
  std::string line = clean_line(cell);
  if (looks_like_formula(line)) line.insert(line.begin(), '\'');
  // Whatever a spreadsheet takes for a separator, lest a cell be cut and its second half begin a formula.
  if (line.find(separator) == std::string::npos && line.find_first_of(",;\"") == std::string::npos)
    return line;
  std::string quoted = "\"";
  for (const char byte : line) quoted.append(byte == '"' ? 2 : 1, byte);
  return quoted + "\"";
}

}  // namespace

bool looks_like_formula(const std::string& line) {
  if (is_number(line) || line == "-") return false;
  const auto begins_formula = [](std::string_view rest) {
    return std::ranges::any_of(formula_signs, [&](std::string_view sign) { return rest.starts_with(sign); });
  };
  const std::size_t first = line.find_first_not_of(' ');
  return first != std::string::npos && begins_formula(std::string_view(line).substr(first));
}

std::string csv_row(std::span<const std::string> cells, char separator) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != cells.data()) row += separator;
    row += csv_cell(cell, separator);
  }
  return row + "\n";
}

}  // namespace crossread
