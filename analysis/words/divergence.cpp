#include "analysis/words/divergence.h"

#include <algorithm>
#include <numbers>
#include <numeric>

#include "analysis/words/deviance.h"

namespace crossread {
namespace {

double total_of(const std::vector<std::int64_t>& counts) {
  return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
}

/// Of shares p and q, with their mean m: ½ p log2(p/m) + ½ q log2(q/m).
double part_of(double p, double q) {
  const double mean = (p + q) / 2;
  if (mean == 0) return 0;
  const double relative = (p - q) / (p + q);
  return mean * (deviance(relative) + deviance(-relative)) / 2 * std::numbers::log2e;
}

}  // namespace

std::vector<double> divergence_parts(const std::vector<std::int64_t>& counts_a,
                                     const std::vector<std::int64_t>& counts_b) {
  const double na = total_of(counts_a);
  const double nb = total_of(counts_b);
  std::vector<double> parts(counts_a.size());
  std::ranges::transform(counts_a, counts_b, parts.begin(), [&](std::int64_t a, std::int64_t b) {
    return part_of(static_cast<double>(a) / na, static_cast<double>(b) / nb);
  });
  return parts;
}

}  // namespace crossread
