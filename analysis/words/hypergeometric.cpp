#include "analysis/words/hypergeometric.h"

#include <algorithm>
#include <boost/math/special_functions/factorials.hpp>
#include <cmath>
#include <numbers>

#include "analysis/words/deviance.h"

namespace crossread {
namespace {

constexpr double negligible = 1e-17;  // of a sum, below which a further term changes no digit of it

/// ln n! - (n ln n - n): what Stirling's leading terms leave out.
double stirling_remainder(std::int64_t count) {
  constexpr std::int64_t few = 16;  // from there on the series is exact to 14 digits
  const auto n = static_cast<double>(count);
  if (count == 0) return 0;
  if (count < few)
    return std::log(boost::math::unchecked_factorial<double>(static_cast<unsigned>(count))) -
           (n * std::log(n) - n);
  const double square = n * n;
  const double series = (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / n;
  return std::log(2 * std::numbers::pi * n) / 2 + series;
}

/// E·deviance((O - E)/E), 0 where nothing is expected.
double term(double expected, double excess) {
  return expected > 0 ? expected * deviance(excess / expected) : 0;
}

}  // namespace

std::int64_t Hypergeometric::mode() const {
  const double most_likely = (static_cast<double>(total) + 1) * (static_cast<double>(na) + 1) /
                             (static_cast<double>(na) + static_cast<double>(nb) + 2);
  return std::clamp(static_cast<std::int64_t>(most_likely), fewest(), most());
}

double Hypergeometric::log_probability(std::int64_t k) const {
  const std::int64_t all = na + nb;
  const std::int64_t others = all - total;
  const double excess = static_cast<double>(k * nb - (total - k) * na) / static_cast<double>(all);
  const double share = static_cast<double>(na) / static_cast<double>(all);
  const double other_share = static_cast<double>(nb) / static_cast<double>(all);
  const auto drawn = static_cast<double>(total);
  const auto left = static_cast<double>(others);
  const double half_g2 = term(drawn * share, excess) + term(drawn * other_share, -excess) +
                         term(left * share, -excess) + term(left * other_share, excess);
  const double margins = stirling_remainder(na) + stirling_remainder(nb) + stirling_remainder(total) +
                         stirling_remainder(others);
  const double cells = stirling_remainder(k) + stirling_remainder(total - k) + stirling_remainder(na - k) +
                       stirling_remainder(nb - (total - k)) + stirling_remainder(all);
  return margins - cells - half_g2;
}

double Hypergeometric::ratio_up(std::int64_t k) const {
  return static_cast<double>(na - k) * static_cast<double>(total - k) /
         (static_cast<double>(k + 1) * static_cast<double>(nb - total + k + 1));
}

double Hypergeometric::ratio_down(std::int64_t k) const {
  return static_cast<double>(k) * static_cast<double>(nb - total + k) /
         (static_cast<double>(na - k + 1) * static_cast<double>(total - k + 1));
}

double Hypergeometric::sum_up(std::int64_t k) const {
  double sum = 1;
  for (double next = ratio_up(k); next > sum * negligible; next *= ratio_up(k)) {
    sum += next;
    ++k;
  }
  return sum;
}

double Hypergeometric::sum_down(std::int64_t k) const {
  double sum = 1;
  for (double next = ratio_down(k); next > sum * negligible; next *= ratio_down(k)) {
    sum += next;
    --k;
  }
  return sum;
}

}  // namespace crossread
