#include "analysis/words/ratio_intervals.h"

#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <limits>

namespace crossread {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

using boost::math::policies::policy;
using boost::math::policies::promote_double;
using Precision = policy<promote_double<false>>;

/// The log2 ratio of the rates at which a share of p of the occurrences falls on side a, p being the quantile
/// of Beta(x, y).
double log_ratio_at(double x, double y, double quantile, const Contingency& table) {
  double rest = 0;
  const double share = boost::math::ibeta_inv(x, y, quantile, &rest, Precision());
  return std::log2(share / rest) + std::log2(static_cast<double>(table.nb) / static_cast<double>(table.na));
}

double lower_bound(const Contingency& table, std::size_t word, double alpha) {
  const auto a = static_cast<double>(table.a[word]);
  const auto b = static_cast<double>(table.b[word]);
  return a == 0 ? -infinite : log_ratio_at(a, b + 1, alpha, table);
}

double upper_bound(const Contingency& table, std::size_t word, double alpha) {
  const Contingency mirrored{{table.b[word]}, {table.a[word]}, table.nb, table.na};
  return -lower_bound(mirrored, 0, alpha);
}

double alpha_of(Caution caution) {
  return (1 - caution.confidence) / caution.words;
}

}  // namespace

Intervals jeffreys_intervals(const Contingency& table) {
  constexpr double beyond = 0.025;
  Intervals intervals;
  for (std::size_t word = 0; word < table.a.size(); ++word) {
    const double x = static_cast<double>(table.a[word]) + 0.5;
    const double y = static_cast<double>(table.b[word]) + 0.5;
    intervals.low.push_back(log_ratio_at(x, y, beyond, table));
    intervals.high.push_back(log_ratio_at(x, y, 1 - beyond, table));
  }
  return intervals;
}

std::vector<double> lrc(const Contingency& table, Caution caution) {
  const double alpha = alpha_of(caution) / 2;
  std::vector<double> bounds(table.a.size());
  for (std::size_t word = 0; word < bounds.size(); ++word) {
    const double low = lower_bound(table, word, alpha);
    if (low > 0) bounds[word] = low;
    if (low <= 0) bounds[word] = std::min(0.0, upper_bound(table, word, alpha));
  }
  return bounds;
}

std::vector<double> lrc_positive(const Contingency& table, Caution caution) {
  std::vector<double> bounds(table.a.size());
  for (std::size_t word = 0; word < bounds.size(); ++word)
    bounds[word] = lower_bound(table, word, alpha_of(caution));
  return bounds;
}

}  // namespace crossread
