#pragma once

#include <vector>

#include "analysis/quotes/context.h"
#include "analysis/quotes/quote.h"

namespace crossread {

/// All that a text reports as said, in the order of its contents, which do not overlap.
std::vector<Quote> quotes_of(const SpeechContext& context);

}  // namespace crossread
