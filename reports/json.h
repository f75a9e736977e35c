#pragma once

#include <string>

#include "analysis/comparison/comparison.h"

namespace crossread {

/// All of a comparison as one JSON object, a line for each field and for each item of a list: every figure
/// with its evidence, in code points of the article's `text` or `title`. docs/report-json.md describes it.
std::string render_json(const Comparison& comparison);

}  // namespace crossread
