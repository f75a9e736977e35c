#include "analysis/in_parallel.h"

#include <catch2/catch.hpp>
#include <stdexcept>
#include <vector>

using crossread::in_parallel;

TEST_CASE("each piece of work is done once", "[parallel]") {
  std::vector<int> done(1000);
  in_parallel(done.size(), [&](std::size_t at) { ++done[at]; });
  CHECK(done == std::vector<int>(1000, 1));
  in_parallel(0, [](std::size_t) { FAIL("there is nothing to do"); });
}

TEST_CASE("what goes wrong in one piece of work is not lost", "[parallel]") {
  CHECK_THROWS_AS(in_parallel(100,
                              [](std::size_t at) {
                                if (at == 50) throw std::runtime_error("fifty");
                              }),
                  std::runtime_error);
}
