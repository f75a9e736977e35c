#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// Text that is safe to show on a terminal, on one line: escapes and other control characters, line breaks
/// and the marks that turn the direction of writing are shown as their code points, "\u{1b}".
std::string printable(std::string_view utf8);

}  // namespace crossread
