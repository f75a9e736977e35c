#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/quotes/passages.h"
#include "analysis/text/document.h"

namespace crossread {

/// A sentence, together with those that a quotation ties to it: "It is over. We won," she said.
/// Tokens [first, last) and passages [first_passage, last_passage).
struct Statement {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t first_passage = 0;
  std::uint32_t last_passage = 0;
  std::uint32_t block = 0;
};

/// All statements of a document, in order. A sentence border inside a passage is none.
std::vector<Statement> statements_of(const Document& document, std::span<const Passage> passages);

}  // namespace crossread
