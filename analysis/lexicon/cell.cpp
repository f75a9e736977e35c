#include "analysis/lexicon/cell.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace crossread {
namespace {

bool is_one_of(std::span<const std::string_view> values, std::string_view cell) {
  return std::ranges::find(values, cell) != values.end();
}

std::string value_fault(const Column& column, std::string_view cell) {
  if (column.values.empty() || is_one_of(column.values, cell)) return {};
  return fmt::format("unknown {} \"{}\" ({})", column.name, cell, fmt::join(column.values, ", "));
}

std::string word_fault(const Column& column, std::string_view cell) {
  if (cell.find(' ') == std::string_view::npos) return value_fault(column, cell);
  return fmt::format("{} \"{}\" is more than one word", column.name, cell);
}

std::string list_fault(const Column& column, std::string_view cell) {
  std::string fault;
  for_each_piece(cell, '|', [&](std::string_view item) {
    if (!fault.empty()) return;
    fault =
        item.empty() ? fmt::format("empty item in {} \"{}\"", column.name, cell) : value_fault(column, item);
  });
  return fault;
}

/// A pattern of stars and marks alone would fit any line.
bool says_something(std::string_view pattern) {
  return std::ranges::any_of(pattern, [](char byte) {
    const auto low = static_cast<unsigned char>(byte | 0x20);
    return static_cast<unsigned char>(byte) >= 0x80 || (low >= 'a' && low <= 'z') ||
           (byte >= '0' && byte <= '9');
  });
}

std::string pattern_fault(const Column& column, std::string_view cell) {
  if (!says_something(cell)) return fmt::format("no word in {} \"{}\"", column.name, cell);
  for (auto open = cell.find('{'); open != std::string_view::npos; open = cell.find('{', open + 1)) {
    const auto placeholder = cell.substr(open, cell.find('}', open) - open + 1);
    if (!is_one_of(column.values, placeholder))
      return fmt::format("unknown placeholder in {} \"{}\" ({})", column.name, cell,
                         fmt::join(column.values, ", "));
  }
  return {};
}

std::string number_fault(const Column& column, std::string_view cell) {
  double number = 0;
  const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  if (read.ec == std::errc{} && read.ptr == cell.data() + cell.size() && std::isfinite(number)) return {};
  return fmt::format("{} \"{}\" is no number", column.name, cell);
}

}  // namespace

std::vector<std::string_view> pieces_of(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  for_each_piece(text, separator, [&](std::string_view piece) { pieces.push_back(piece); });
  return pieces;
}

std::string fault_of(const Column& column, std::string_view cell) {
  if (cell.empty()) return column.required ? fmt::format("empty {}", column.name) : std::string();
  switch (column.kind) {
    case Column::Kind::text:
      return value_fault(column, cell);
    case Column::Kind::word:
      return word_fault(column, cell);
    case Column::Kind::list:
      return list_fault(column, cell);
    case Column::Kind::pattern:
      return pattern_fault(column, cell);
    case Column::Kind::number:
      return number_fault(column, cell);
  }
  return {};
}

}  // namespace crossread
