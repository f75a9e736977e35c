#pragma once

#include <string>

#include "reports/report.h"

namespace crossread {

/// A report as one HTML file that asks for nothing from anywhere and can be read without its scripts; its
/// Content-Security-Policy lets only its own style and program in.
std::string render_html(const Report& report);

}  // namespace crossread
