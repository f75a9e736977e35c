#include "analysis/words/effect_sizes.h"

#include <cmath>

#include "analysis/words/cells.h"

namespace crossread {
namespace {

/// Unlike Eigen's, exact for powers of two.
Values binary_log(const Values& values) {
  return values.unaryExpr([](double value) { return std::log2(value); });
}

}  // namespace

std::vector<double> log_ratio(const Contingency& table) {
  const Cells cells = cells_of(table);
  const Values a = (cells.a > 0).select(cells.a, 0.5);
  const Values b = (cells.b > 0).select(cells.b, 0.5);
  return vector_of(binary_log(a * cells.nb / (b * cells.na)));
}

std::vector<double> log_ratio_walter(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(binary_log((cells.a + 0.5) * (cells.nb + 0.5) / ((cells.b + 0.5) * (cells.na + 0.5))));
}

std::vector<double> relative_risk(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(cells.a * cells.nb / (cells.b * cells.na));
}

std::vector<double> diff_percent(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(100 * cells.cross / (cells.b * cells.na));
}

std::vector<double> odds_ratio(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(cells.a * cells.d / (cells.b * cells.c));
}

std::vector<double> difference_coefficient(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(cells.cross / (cells.a * cells.nb + cells.b * cells.na));
}

std::vector<double> simple_maths(const Contingency& table, double added) {
  const Cells cells = cells_of(table);
  return vector_of((1e6 * cells.a / cells.na + added) / (1e6 * cells.b / cells.nb + added));
}

std::vector<double> pmi(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(binary_log(cells.a * cells.all() / ((cells.a + cells.b) * cells.na)));
}

}  // namespace crossread
