#pragma once

#include <cstdint>
#include <span>

#include "analysis/text/document.h"

namespace crossread {

/// Whether a line end stands between a token and the one after it.
bool line_ends_after(const Text& text, std::span<const Token> tokens, std::size_t at);

/// How the lines of a paragraph were made: by hand, as headings and list items are, or by a program that
/// wraps them at a width: most of them full, and one at least that runs on with a small letter.
struct Lines {
  bool wrapped = false;
  std::uint32_t width = 0;  ///< of the longest line, in code points

  /// Whether the next line's first word would have passed the width.
  constexpr bool is_full(std::uint32_t length, std::uint32_t next_word) const {
    return length + 1 + next_word > width;
  }
};

Lines lines_of(const Text& text, std::span<const Token> tokens);

}  // namespace crossread
