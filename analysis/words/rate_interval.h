#pragma once

#include <cstdint>

namespace crossread {

/// Bounds of a rate.
struct RateInterval {
  double low = 0;
  double high = 0;
};

/// The interval that holds the rate of something met `count` times in `words` words with 95 % probability,
/// for every thousand words: exact for a Poisson count (Garwood 1936). `words` must be above 0.
RateInterval rate_interval(std::int64_t count, double words);

}  // namespace crossread
