#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Runs of ASCII white space become one blank, none is left at the ends (no-break spaces included);
/// invisible characters that only steer line breaks (soft hyphen, zero-width space, BOM) are dropped.
std::string folded_white_space(std::string_view utf8);

/// The view without white space, also no-break spaces, at its ends.
std::string_view trimmed(std::string_view utf8);

}  // namespace crossread
