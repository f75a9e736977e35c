#pragma once

#include <vector>

#include "analysis/text/span.h"

namespace crossread {

/// Spans in order, those that overlap or touch made one, empty ones left out.
std::vector<Span> merged(std::vector<Span> spans);

/// What of `whole` lies in none of the spans, in order.
std::vector<Span> outside(const std::vector<Span>& spans, Span whole);

}  // namespace crossread
