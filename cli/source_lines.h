#pragma once

#include <vector>

#include "analysis/page/pages.h"

namespace crossread {

/// The lines of a source that are not blank, each called by its number: "stdin:7".
std::vector<Source> lines_of(const Source& source);

}  // namespace crossread
