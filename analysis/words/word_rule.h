#pragma once

#include <cstdint>

#include "analysis/text/text.h"

namespace crossread {

/// Words of a stretch of text as a reader counts them: pieces between spaces that hold a letter or a digit.
///
///   « Où ? » L'OTAN, 35 %    3 words: Où, L'OTAN, 35
std::uint32_t words_in(const Text& text, Span span);

}  // namespace crossread
