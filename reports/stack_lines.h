#pragma once

#include <string>
#include <vector>

#include "reports/report.h"

namespace crossread {

/// Stacks as lines of plain text, all of one length, their parts drawn with their signs, then their numbers.
///
///   RT
///     ===========~~~~~~~~+++++++++++++++++
///     = 12, ~ 9, + 19
std::vector<std::string> stack_lines(const reports::Stacks& stacks);

}  // namespace crossread
