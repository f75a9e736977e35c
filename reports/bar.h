#pragma once

#include <string>

namespace crossread {

/// A bar as long in proportion to `longest` signs as `value` to `most`; a value above none has one at least.
std::string bar(double value, double most, double longest);

}  // namespace crossread
