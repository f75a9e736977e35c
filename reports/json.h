#pragma once

#include <string>

#include "analysis/comparison/comparison.h"

namespace crossread {

/// All of a comparison as one JSON object over several lines: every figure with its evidence, spans in
/// code points of the article's `text` or `title`.
std::string render_json(const Comparison& comparison);

}  // namespace crossread
