#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/schema.h"

namespace crossread {

/// `text` without the blanks around it.
inline std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// Calls `take` with each piece of `text` between separators, without the blanks around it; there is one more
/// than there are separators.
template <typename Take>
void for_each_piece(std::string_view text, char separator, const Take& take) {
  for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
    take(trimmed(text.substr(0, end)));
    text.remove_prefix(end + 1);
  }
  take(trimmed(text));
}

/// The pieces that `for_each_piece` tells.
std::vector<std::string_view> pieces_of(std::string_view text, char separator);

/// Why the column may not hold this cell, in words for its editor; "" for a good cell.
std::string fault_of(const Column& column, std::string_view cell);

}  // namespace crossread
