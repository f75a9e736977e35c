#pragma once

#include <string_view>
#include <vector>

#include "analysis/text/rules.h"
#include "analysis/words/units.h"

namespace crossread {

/// The words of a text as `units_of` and `tally` count them, single and as they are written, but without
/// reading the text: words only depend on what stands between two spaces, so each such piece is read once,
/// however often it comes. Takes well-formed UTF-8.
std::vector<UnitCount> count_words(std::string_view utf8, const TextRules& rules);

}  // namespace crossread
