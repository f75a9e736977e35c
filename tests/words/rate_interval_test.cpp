#include "analysis/words/rate_interval.h"

#include <catch2/catch.hpp>

using namespace crossread;

TEST_CASE("the interval of a rate is that of Garwood's table", "[words]") {
  const RateInterval five = rate_interval(5, 1000);
  CHECK(five.low == Approx(1.6235).epsilon(1e-4));
  CHECK(five.high == Approx(11.6683).epsilon(1e-4));
  CHECK(rate_interval(0, 1000).low == 0);
  CHECK(rate_interval(0, 1000).high == Approx(3.6889).epsilon(1e-4));
  CHECK(rate_interval(5, 500).high == Approx(2 * five.high));
}
