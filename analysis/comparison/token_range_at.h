#pragma once

#include <algorithm>
#include <cstdint>

#include "analysis/people/mention.h"
#include "analysis/text/document.h"

namespace crossread {

/// The tokens that a span of the text touches.
inline TokenRange token_range_at(const Document& document, Span span) {
  const auto first = std::ranges::partition_point(
      document.tokens, [&](const Token& one) { return one.span.end <= span.begin; });
  const auto last = std::ranges::partition_point(document.tokens,
                                                 [&](const Token& one) { return one.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - document.tokens.begin()),
          static_cast<std::uint32_t>(last - document.tokens.begin())};
}

}  // namespace crossread
