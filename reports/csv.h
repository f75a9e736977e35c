#pragma once

#include <span>
#include <string>

namespace crossread {

/// A row of CSV (RFC 4180): cells with a comma or a quotation mark stand between quotation marks. Each cell
/// is one line, and holds nothing that a terminal would obey.
std::string csv_row(std::span<const std::string> cells, char separator = ',');

}  // namespace crossread
