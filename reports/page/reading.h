#pragma once

#include <string>

#include "reports/report.h"

namespace crossread::page {

/// An article in full: each sentence with its number, its sign and a name to lead to; quotations by speaker;
/// loaded terms. What is known of a stretch stands in its data-why, which page.js shows.
std::string reading_html(const reports::Reading& reading);

}  // namespace crossread::page
