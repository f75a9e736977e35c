#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Runs of ASCII white space become one blank, none is left at the ends (no-break spaces included);
/// accents are composed and what nobody sees (soft hyphen, zero-width space, BOM) is dropped, as by
/// `legible`.
std::string folded_white_space(std::string_view utf8);

/// The view without white space, also no-break spaces, at its ends.
std::string_view trimmed(std::string_view utf8);

}  // namespace crossread
