#pragma once

#include <algorithm>
#include <charconv>
#include <string_view>

#include "analysis/lexicon/table.h"

namespace crossread {

/// Where the cell stands among its column's values; 0, the default, where it is empty.
inline int place_of(const Table& table, const Row& row, std::size_t column) {
  const auto values = table.schema->columns[column].values;
  const auto found = std::ranges::find(values, row.cells[column]);
  return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

/// The same as an enum whose values stand in the column's order.
template <typename Enum>
Enum value_of(const Table& table, const Row& row, std::size_t column, Enum first = Enum{}) {
  return static_cast<Enum>(static_cast<int>(first) + place_of(table, row, column));
}

/// The number that a cell of kind number holds.
inline double number_in(std::string_view cell) {
  double number = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return number;
}

}  // namespace crossread
