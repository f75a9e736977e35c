#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// The language of a text as an ISO 639-1 code, "" where nothing tells it. The language of most of the text
/// wins, so that a foreign quotation changes nothing. `hint`, such as a page's lang attribute ("fr-FR"),
/// decides only where the text is too short or too mixed to be sure of.
std::string language_of(std::string_view utf8, std::string_view hint = {});

}  // namespace crossread
