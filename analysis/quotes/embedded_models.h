#pragma once

#include <string_view>

namespace crossread {

/// The files of analysis/quotes/models, embedded in the library when it is built.
std::string_view embedded_end_model();
std::string_view embedded_report_model();
std::string_view embedded_source_model();

}  // namespace crossread
