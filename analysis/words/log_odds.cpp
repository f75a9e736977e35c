#include "analysis/words/log_odds.h"

#include <algorithm>
#include <limits>

#include "analysis/words/cells.h"

namespace crossread {
namespace {

Eigen::ArrayXXd matrix_of(const OutletCounts& outlets) {
  const auto rows = static_cast<Eigen::Index>(outlets.counts.size());
  const auto columns = outlets.counts.empty() ? 0 : static_cast<Eigen::Index>(outlets.counts[0].size());
  Eigen::ArrayXXd counts(rows, columns);
  for (Eigen::Index row = 0; row < rows; ++row)
    for (Eigen::Index column = 0; column < columns; ++column)
      counts(row, column) = static_cast<double>(
          outlets.counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
  return counts;
}

constexpr double most_prior_words = 500;

}  // namespace

Prior pooled_prior(const Contingency& table) {
  const Cells cells = cells_of(table);
  const double alpha0 = std::min(std::min(cells.na, cells.nb) / 2, most_prior_words);
  return {vector_of(alpha0 / (cells.na + cells.nb) * (cells.a + cells.b)), alpha0};
}

LogOdds log_odds(const Contingency& table, const Prior& prior) {
  const Cells cells = cells_of(table);
  const auto alpha = values_in(prior.alpha);
  const Values a = cells.a + alpha;
  const Values b = cells.b + alpha;
  const Values c = cells.na + prior.alpha0 - a;
  const Values d = cells.nb + prior.alpha0 - b;
  const Values difference = (a / c).log() - (b / d).log();
  const Values variance = 1 / a + 1 / b;
  return {.difference = vector_of(difference),
          .z = vector_of(difference / variance.sqrt()),
          .z_full = vector_of(difference / (variance + 1 / c + 1 / d).sqrt())};
}

std::vector<std::vector<double>> weighted_log_odds(const OutletCounts& outlets, Pseudocount pseudocount) {
  const Eigen::ArrayXXd counts = matrix_of(outlets);
  Eigen::ArrayXXd added = Eigen::ArrayXXd::Ones(counts.rows(), counts.cols());
  if (pseudocount == Pseudocount::pooled) added = counts.colwise().sum().replicate(counts.rows(), 1);
  const Eigen::ArrayXXd raised = (counts > 0).select(counts + added, 0);
  const Values pooled = raised.colwise().sum().transpose();  // V
  const Values pooled_odds = pooled / (raised.sum() - pooled);

  std::vector<std::vector<double>> weighted;
  for (Eigen::Index outlet = 0; outlet < raised.rows(); ++outlet) {
    const Values own = raised.row(outlet).transpose();
    const Values difference = (own / (own.sum() - own)).log() - pooled_odds.log();
    const Values z = difference / (1 / own + 1 / pooled).sqrt();
    weighted.push_back(vector_of((own > 0).select(z, std::numeric_limits<double>::quiet_NaN())));
  }
  return weighted;
}

}  // namespace crossread
