#pragma once

#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// Chooses the source of each attribution whose grammar leaves a choice, in their order, by a conditional
/// logit over source_features.h (McFadden 1974), and sets the probability of the choice.
void choose_sources(const SpeechContext& context, std::vector<Attribution>& attributions);

}  // namespace crossread
