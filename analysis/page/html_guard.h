#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// The page without the tags that would nest deeper than any real page does. HTML5 parsing is quadratic in
/// open elements, and in unclosed formatting elements, which it opens anew in each block: 500,000 nested
/// <div> or 4,000 unclosed <font> would take minutes. All text stays.
std::string guard_html(std::string_view utf8);

}  // namespace crossread
