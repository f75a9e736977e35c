#pragma once

#include <vector>

#include "analysis/text/text.h"

namespace crossread {

/// The paragraphs of a text, parted by lines of only white space; none begins or ends with white space.
std::vector<Span> paragraphs_of(const Text& text);

}  // namespace crossread
