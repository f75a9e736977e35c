#include "analysis/words/rate_interval.h"

#include <boost/math/special_functions/gamma.hpp>

namespace crossread {

RateInterval rate_interval(std::int64_t count, double words) {
  constexpr double tail = 0.025;
  const auto met = static_cast<double>(count);
  const double low = count > 0 ? boost::math::gamma_p_inv(met, tail) : 0;
  return {1000 * low / words, 1000 * boost::math::gamma_q_inv(met + 1, tail) / words};
}

}  // namespace crossread
