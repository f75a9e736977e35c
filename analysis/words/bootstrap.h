#pragma once

#include <cstdint>
#include <vector>

#include "analysis/words/ratio_intervals.h"
#include "analysis/words/text_counts.h"

namespace crossread {

/// Below so many texts a side they are too few to be drawn anew.
inline constexpr std::size_t fewest_texts_to_draw = 10;

/// How the log2 ratio of V words (½ added) would vary had each side other texts of its kind: as many texts
/// are drawn anew from those of each side, with replacement, a thousand times, and of the ratios 95 % lie
/// inside the interval (percentile bootstrap, Efron 1979). Wide where few texts have the word. `words` are
/// indices into those of `counts`; the texts of `outlet` are side a, all others side b. NaN where a side has
/// fewer than `fewest_texts_to_draw` texts. The same input gives the same draws.
Intervals bootstrap_intervals(const TextCounts& counts, const OutletsOfTexts& outlets, std::uint32_t outlet,
                              const std::vector<std::size_t>& words);

}  // namespace crossread
