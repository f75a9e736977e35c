#pragma once

#include <cstdint>
#include <span>

#include "analysis/text/document.h"

namespace crossread {

/// Whether a line end stands between a token and the one after it.
bool line_ends_after(const Text& text, std::span<const Token> tokens, std::size_t at);

/// How the lines of a paragraph were made: by hand, as headings and list items are, or by a program that
/// wraps them at a width. A wrapped line that is full goes on in the next one.
struct Lines {
  bool wrapped = false;
  std::uint32_t width = 0;  ///< of the longest line, in code points
};

Lines lines_of(const Text& text, std::span<const Token> tokens);

}  // namespace crossread
