#pragma once

#include <cstddef>
#include <string>

#include "reports/report.h"

namespace crossread {

/// A report for a terminal of `width` columns (at least 40): wrapped, tables as columns, no colours.
std::string render_text(const Report& report, std::size_t width = 80);

}  // namespace crossread
