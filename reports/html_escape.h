#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Words as text or as an attribute's value between double quotes, on one line and without control
/// characters, so that they are read as they are.
std::string html_escaped(std::string_view words);

}  // namespace crossread
