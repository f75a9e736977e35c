#include "analysis/words/chi_squared.h"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <numbers>

#include "analysis/words/cells.h"

namespace crossread {
namespace {

/// Of differences |ad - bc|, corrected or not.
Values chi_squared_of(const Cells& cells, const Values& difference) {
  const Values margins = (cells.a + cells.b) * (cells.c + cells.d) * cells.na * cells.nb;
  return cells.all() * difference.square() / margins;
}

template <typename Function>
std::vector<double> each(const std::vector<double>& values, Function function) {
  std::vector<double> results(values.size());
  std::ranges::transform(values, results.begin(), function);
  return results;
}

double p_of(double value) {
  return std::erfc(std::sqrt(value / 2));
}

double log10_p_of(double value) {
  constexpr double far = 1000;  // beyond it five terms of the asymptotic series are exact to the last digit
  if (!(value > far)) return std::log10(p_of(value));
  const double x = 1 / value;
  const double series = 1 - x * (1 - 3 * x * (1 - 5 * x * (1 - 7 * x)));
  return (-value / 2 + std::log(series)) * std::numbers::log10e -
         std::log10(std::numbers::pi * value / 2) / 2;
}

}  // namespace

std::vector<double> chi2(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(chi_squared_of(cells, cells.cross));
}

std::vector<double> chi2_yates(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(chi_squared_of(cells, (cells.cross.abs() - cells.all() / 2).max(0)));
}

std::vector<double> chi_squared_p(const std::vector<double>& values) {
  return each(values, p_of);
}

std::vector<double> chi_squared_log10_p(const std::vector<double>& values) {
  return each(values, log10_p_of);
}

std::vector<double> chi_squared_p(const std::vector<double>& values, int degrees) {
  return each(values, [&](double value) { return boost::math::gamma_q(degrees / 2.0, value / 2); });
}

}  // namespace crossread
