#pragma once

#include <string>

#include "reports/report.h"

namespace crossread {

/// A report in GitHub-flavoured Markdown that also reads well as plain text.
std::string render_markdown(const Report& report);

}  // namespace crossread
