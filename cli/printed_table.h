#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

/// The cells of a row of a table that a command prints.
using TableRow = std::vector<std::string>;

/// How wide such a table may be where it is set in columns to read.
inline constexpr std::size_t table_width = 80;

}  // namespace crossread
