#pragma once

#include <string>
#include <string_view>

#include "reports/report.h"

namespace crossread::page {

/// What all lines of a page have in common.
struct Setting {
  std::string_view language;  ///< of the report
  std::string_view dropped;   ///< read out before words that the article beside does not have
  std::string_view added;     ///< and before those that it does not have
};

/// A line as phrasing content of HTML: numbers and labels lead to their sentences.
std::string line_html(const reports::Inlines& pieces, const Setting& setting);

}  // namespace crossread::page
