#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Any bytes as Markdown that shows just these characters on one line: none of them becomes emphasis, a
/// link, an element, a table's border or a mention. What is active at the start of a line is left to
/// guard_line.
std::string escape_markdown(std::string_view words);

/// A line without outer spaces that begins no list, heading or rule, and whose pieces make no link together:
/// "2016. L'année" -> "2016\. L'année".
std::string guard_line(std::string line);

/// Any bytes inside a line of raw HTML, such as a <summary>.
std::string escape_html(std::string_view words);

}  // namespace crossread
