#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

/// A table as columns of plain text, at most `width` wide, the cells wrapped; where the columns would become
/// too narrow to read, each row as a list of "head: cell". The first row is the head.
std::string text_table(const std::vector<std::vector<std::string>>& rows, std::size_t width);

}  // namespace crossread
