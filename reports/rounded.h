#pragma once

#include <cmath>

namespace crossread {

/// Two decimals say all there is to say of a confidence.
inline double rounded(double confidence) {
  return std::round(confidence * 100) / 100;
}

}  // namespace crossread
