#pragma once

#include <span>
#include <string>
#include <string_view>

#include "analysis/comparison/comparison.h"

namespace crossread::fuzz {

/// Makes all that a report of these comparisons is and aborts where it is more than words: all of it is UTF-8
/// that steers nothing, JSON can be read, and a page has no script, handler or address but ours. The report
/// is in French where `language` is "fr", else in English.
void check_report(std::span<const Comparison> comparisons, std::string_view language,
                  const std::string& settings);

}  // namespace crossread::fuzz
