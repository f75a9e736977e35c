#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace crossread {

/// Any bytes as one line of well-formed UTF-8 that can do nothing to a screen: line ends and tabs become a
/// space, other control characters (a terminal's escapes) and those that turn the direction of writing
/// for what follows become U+FFFD.
std::string clean_line(std::string_view bytes);

/// Whether a character of well-formed text would be obeyed by a screen: what `clean_line` does not let
/// through.
bool steers(std::int32_t code_point);

/// No-break spaces as plain ones, so that "RT 9" is found by who searches for it.
std::string with_plain_spaces(std::string_view utf8);

}  // namespace crossread
