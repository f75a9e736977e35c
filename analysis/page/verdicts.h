#pragma once

#include <string_view>
#include <vector>

#include "analysis/page/article.h"
#include "analysis/page/features.h"

namespace crossread {

/// Which blocks are article text, and for the others why not. `probability` has one value a block. Besides
/// the models' word: what stands a second time is dropped, also a teaser cut short whose whole follows later,
/// and the headline is no text.
std::vector<BlockVerdict> verdicts_of(const ReadPage& page, const std::vector<float>& probability,
                                      std::string_view title);

}  // namespace crossread
