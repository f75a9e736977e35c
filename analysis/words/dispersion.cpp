#include "analysis/words/dispersion.h"

#include <cmath>
#include <limits>
#include <numbers>

#include "analysis/words/cells.h"

namespace crossread {
namespace {

Values values_of(const std::vector<std::int64_t>& counts) {
  using Counts = Eigen::Array<std::int64_t, Eigen::Dynamic, 1>;
  return Eigen::Map<const Counts>(counts.data(), static_cast<Eigen::Index>(counts.size())).cast<double>();
}

/// The standard deviation of all of them over their mean.
double variation(const Values& rates) {
  const double mean = rates.mean();
  return std::sqrt((rates - mean).square().mean()) / mean;
}

}  // namespace

Dispersion dispersion_of(const std::vector<std::int64_t>& counts, const std::vector<std::int64_t>& sizes) {
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  if (counts.empty()) return {0, unknown, unknown, unknown, unknown, unknown};
  const Values count = values_of(counts);
  const Values size = values_of(sizes);
  const Values expected = size / size.sum();
  const Values observed = count / count.sum();
  const auto parts = static_cast<double>(counts.size());
  const double dp = (observed - expected).abs().sum() / 2;
  return {.range = static_cast<double>((count > 0).count()),
          .dp = dp,
          .dp_norm = dp / (1 - expected.minCoeff()),
          .juilland_d = 1 - variation(count / size) / std::sqrt(parts - 1),
          .rosengren_s = (expected * observed).sqrt().sum() * (expected * observed).sqrt().sum(),
          .kl_divergence =
              (observed == 0).select(0, observed * (observed / expected).log()).sum() * std::numbers::log2e};
}

}  // namespace crossread
