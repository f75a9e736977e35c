#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

/// A table in Markdown that can be read as it stands: the first `words` columns begin under each other, the
/// others, of numbers, end so. The first row is the head; cells are Markdown already.
std::string markdown_table(const std::vector<std::vector<std::string>>& rows, std::size_t words);

}  // namespace crossread
