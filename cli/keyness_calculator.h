#pragma once

#include <string>
#include <string_view>

#include "analysis/words/contingency.h"

namespace crossread {

/// Every statistic of one word: `format` is "markdown", a table with their plain names, "csv", or "json", one
/// line.
std::string calculation(const Contingency& table, std::string_view format);

}  // namespace crossread
