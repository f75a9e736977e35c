#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Any bytes as one line of character data or of an attribute's value in XML 1.0, and so in inline SVG: no
/// word becomes an element, and no character that XML forbids is left.
std::string escape_xml(std::string_view words);

}  // namespace crossread
