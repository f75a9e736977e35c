#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Any bytes as Markdown that shows just these characters on one line: none of them becomes emphasis, a link,
/// an element, a list, a table's border or a mention, wherever on the line the words stand.
std::string escape_markdown(std::string_view words);

/// The same inside a line of raw HTML, such as a <summary>.
std::string escape_html(std::string_view words);

}  // namespace crossread
