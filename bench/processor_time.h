#pragma once

#include <ctime>

namespace crossread::bench {

/// Processor time of a call, in seconds: other programs disturb it less than the clock on the wall.
double seconds_of(const auto& work) {
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace crossread::bench
