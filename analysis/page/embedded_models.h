#pragma once

#include <string_view>

namespace crossread {

/// The files of analysis/page/models, embedded in the library when it is built.
std::string_view embedded_html_model();
std::string_view embedded_text_model();

}  // namespace crossread
