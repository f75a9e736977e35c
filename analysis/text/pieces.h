#pragma once

#include <cstdint>
#include <vector>

#include "analysis/text/passage.h"

namespace crossread {

/// What ICU's word iterator takes for one word, number or mark: a part of a passage without white space.
struct Piece {
  enum class Kind : std::uint8_t { word, number, mark };
  Span span;
  Kind kind = Kind::mark;
};

/// The pieces of a passage in reading order; together they hold all of it but the white space.
std::vector<Piece> pieces_of(const TextStretch& passage);

}  // namespace crossread
