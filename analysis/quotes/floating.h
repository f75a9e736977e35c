#pragma once

#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// Adds the quotations that no cue introduces: whole sentences between marks, what follows a colon, and a
/// predicate in the speaker's words (Mme Roy « présente ses excuses »). `attributions` come in the order of
/// their contents and stay so.
void add_floating(const SpeechContext& context, std::vector<Attribution>& attributions);

}  // namespace crossread
