#pragma once

#include <string>
#include <vector>

#include "reports/report.h"

namespace crossread {

/// Strips as lines of plain text, one under the other, with the numbers of the first and the last sentence.
///
///   RT    1 +++==++ 7
///   AFP   1 +==     3
///
/// A long article takes several lines.
std::vector<std::string> strip_lines(const reports::Strips& strips);

}  // namespace crossread
