#pragma once

#include <cmath>

namespace crossread {

/// Four decimals say all there is to say of a probability.
inline double with_four_decimals(double value) {
  return std::round(value * 1e4) / 1e4;
}

}  // namespace crossread
