#pragma once

#include <cstdint>
#include <string>

#include "reports/report.h"

namespace crossread {

/// Whether the drawings of a report are files beside it.
enum class Drawings : std::uint8_t { none, linked };

/// A report in GitHub-flavoured Markdown that also reads well as plain text.
std::string render_markdown(const Report& report, Drawings drawings = Drawings::none);

}  // namespace crossread
