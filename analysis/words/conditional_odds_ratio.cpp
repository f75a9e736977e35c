#include "analysis/words/conditional_odds_ratio.h"

#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>
#include <tuple>

#include "analysis/words/hypergeometric.h"

namespace crossread {
namespace {

/// Sums over k of weight P(k) e^(k·log_odds), relative to that of one k, of k's distance from it.
struct Moments {
  double weight = 1;
  double distance = 0;
  double square = 0;

  /// Adds a term; whether it may still matter.
  bool add(double term, double steps) {
    weight += term;
    distance += term * steps;
    square += term * steps * steps;
    return term * steps * steps > 1e-17 * (square + weight);
  }
};

/// Mean distance from `a` of the non-central hypergeometric distribution, and its derivative, the variance.
std::tuple<double, double> mean_and_variance(const Hypergeometric& chance, std::int64_t a, double log_odds) {
  const double odds = std::exp(log_odds);
  Moments moments;
  double term = 1;
  for (std::int64_t k = a; (term *= chance.ratio_up(k) * odds) > 0; ++k)
    if (!moments.add(term, static_cast<double>(k + 1 - a))) break;
  term = 1;
  for (std::int64_t k = a; (term *= chance.ratio_down(k) / odds) > 0; --k)
    if (!moments.add(term, static_cast<double>(k - 1 - a))) break;
  const double mean = moments.distance / moments.weight;
  return {mean, moments.square / moments.weight - mean * mean};
}

double maximum_likelihood(const Hypergeometric& chance, std::int64_t a) {
  if (chance.fewest() == chance.most()) return std::numeric_limits<double>::quiet_NaN();
  if (a == chance.fewest()) return 0;
  if (a == chance.most()) return std::numeric_limits<double>::infinity();
  const std::int64_t b = chance.total - a;
  const double sample = std::log(static_cast<double>(a) * static_cast<double>(chance.nb - b) /
                                 (static_cast<double>(b) * static_cast<double>(chance.na - a)));
  constexpr double width = 2;      // the sample's own odds ratio is never as far off as e²
  constexpr int digits = 45;       // binary, of 53
  std::uintmax_t iterations = 60;  // Newton's method needs about five
  const auto distance = [&](double log_odds) { return mean_and_variance(chance, a, log_odds); };
  return std::exp(boost::math::tools::newton_raphson_iterate(distance, sample, sample - width, sample + width,
                                                             digits, iterations));
}

}  // namespace

std::vector<double> odds_ratio_mle(const Contingency& table) {
  std::vector<double> ratios(table.a.size());
  for (std::size_t word = 0; word < ratios.size(); ++word)
    ratios[word] = maximum_likelihood({table.na, table.nb, table.a[word] + table.b[word]}, table.a[word]);
  return ratios;
}

}  // namespace crossread
