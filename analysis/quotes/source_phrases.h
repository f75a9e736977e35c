#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// What a statement reports by a phrase that names a source: selon la mairie, according to police. Of a
/// phrase that mostly names none (« pour X, ... ») only one that opens the statement and is followed by a
/// comma. `segment_begin(until)` tells where words before a token begin that nothing else has taken.
std::vector<Attribution> phrase_attributions_of(
    const SpeechContext& context, const Statement& statement,
    const std::function<std::uint32_t(std::uint32_t)>& segment_begin);

/// The source that the first such phrase among tokens [first, last) names by itself: "de source policière".
std::uint32_t named_source(const SpeechContext& context, std::uint32_t first, std::uint32_t last);

}  // namespace crossread
