#include "reports/bar.h"

#include <algorithm>
#include <cmath>

namespace crossread {

std::string bar(double value, double most, double longest) {
  if (value <= 0 || most <= 0) return {};
  std::string blocks;
  const double length = std::max(1.0, std::round(longest * value / most));
  for (double drawn = 0; drawn < length; ++drawn) blocks += "█";
  return blocks;
}

}  // namespace crossread
