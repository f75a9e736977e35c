#pragma once

#include <span>
#include <string>

namespace crossread {

/// Whether a spreadsheet would compute a cell of this line: what begins with = + - or @ and is neither a
/// number nor a lone dash. An apostrophe before it makes it text.
bool looks_like_formula(const std::string& line);

/// A row of CSV (RFC 4180): cells with a comma or a quotation mark stand between quotation marks. Each cell
/// is one line, and holds nothing that a terminal would obey.
std::string csv_row(std::span<const std::string> cells, char separator = ',');

}  // namespace crossread
