#pragma once

#include <cmath>

namespace crossread {

/// (1 + d) ln(1 + d) - d, for d >= -1: what a count that lies d times above its expectation e adds to
/// ln-likelihood, as a share of e. Never negative, and exactly 0 at 0. Rounding may take d below -1: that is
/// -1.
inline double deviance(double d) {
  if (d <= -1) return 1;
  if (std::abs(d) >= 0.01) return (1 + d) * std::log1p(d) - d;
  // Both terms cancel near 0; the sum of (-d)^k / (k (k - 1)) from k = 2 on does not.
  double sum = 0;
  for (int k = 9; k >= 2; --k) sum = 1.0 / (k * (k - 1)) - d * sum;
  return d * d * sum;
}

}  // namespace crossread
