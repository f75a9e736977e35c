#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crossread::drawings {

/// How wide a line of letters of 12 units is at most, by the kinds of its letters: a drawing must leave room
/// before anyone knows the font. DejaVu Sans and Verdana, the widest of the usual ones, are the measure.
double text_width(std::string_view utf8);

/// By how much bold letters are wider.
inline constexpr double bold = 1.15;

/// Breaks words into lines of that width; what is more than `most` lines ends with an ellipsis.
std::vector<std::string> lines_within(std::string_view words, double width, std::size_t most = 3);

}  // namespace crossread::drawings
