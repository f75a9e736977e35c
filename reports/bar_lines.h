#pragma once

#include <string>
#include <vector>

#include "reports/report.h"

namespace crossread {

/// Bars as lines of plain text, one under the other.
///
///   digue   RT   ████████████ 12
///           AFP  ███ 3
std::vector<std::string> bar_lines(const reports::Bars& bars);

/// The highest value, which the longest bar has.
double highest_of(const reports::Bars& bars);

}  // namespace crossread
