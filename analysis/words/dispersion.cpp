#include "analysis/words/dispersion.h"

#include <cmath>
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
              (observed > 0).select(observed * (observed / expected).log(), 0).sum() * std::numbers::log2e};
}

}  // namespace crossread
