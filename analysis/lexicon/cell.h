#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/schema.h"

namespace crossread {

/// Pieces of `text` between separators, without the blanks around them; one more than there are separators.
std::vector<std::string_view> pieces_of(std::string_view text, char separator);

/// Why the column may not hold this cell, in words for its editor; "" for a good cell.
std::string fault_of(const Column& column, std::string_view cell);

}  // namespace crossread
