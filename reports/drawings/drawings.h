#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/report.h"

namespace crossread {

// Each drawing is told by its signs, numbers and labels and by hatches as well as by colours; its title and
// description say the same in words. The names inside it begin with that of its file, so that several may
// stand in one page. It is as wide as a phone; where it has less room it shrinks.

std::string render_svg(const reports::Strips& strips, const std::string& language);
std::string render_svg(const reports::Stacks& stacks, const std::string& language);
std::string render_svg(const reports::Bars& bars, const std::string& language);
std::string render_svg(const reports::Matrix& matrix, const std::string& language);

/// Where the drawing of a node is, from the report's own folder: "figures/words.svg".
std::string drawing_path(std::string_view file);

struct Drawing {
  std::string path;
  std::string svg;
};

/// All drawings of a report, in order.
std::vector<Drawing> drawings_of(const Report& report);

}  // namespace crossread
