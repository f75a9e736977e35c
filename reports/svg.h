#pragma once

#include <string>
#include <vector>

#include "reports/report.h"

namespace crossread {

/// The drawing of bars as an SVG file, told apart by their labels and by hatches as well as by colours; its
/// title and description say the same in words.
std::string render_svg(const reports::Bars& bars, const std::string& language);

/// The bars of a report, in order.
std::vector<const reports::Bars*> bars_in(const Report& report);

/// Where a report's drawing is, from the report's own folder: "figures/words.svg".
std::string path_of(const reports::Bars& bars);

}  // namespace crossread
