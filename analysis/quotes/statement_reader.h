#pragma once

#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// Adds what a statement reports as said to the attributions before it.
void read_statement(const SpeechContext& context, const Statement& statement,
                    std::vector<Attribution>& attributions);

}  // namespace crossread
