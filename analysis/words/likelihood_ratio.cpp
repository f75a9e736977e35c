#include "analysis/words/likelihood_ratio.h"

#include <limits>

#include "analysis/words/cells.h"
#include "analysis/words/deviance.h"

namespace crossread {
namespace {

constexpr double no_ratio = std::numeric_limits<double>::quiet_NaN();

/// Σ O ln(O/E) of cells as Σ E·deviance((O - E)/E): the differences add up to 0 over a row, so they may be
/// left out, and no term is negative. Takes V expectations and V differences; a cell that cannot have words
/// adds 0.
Values deviances(const Values& expected, const Values& excess) {
  const Values relative = (expected > 0).select(excess / expected, 0);
  return expected * relative.unaryExpr(&deviance);
}

Values two_cells(const Cells& cells) {
  const Values total = cells.a + cells.b;
  const Values excess = cells.excess();
  return 2 * (deviances(total * (cells.na / cells.all()), excess) +
              deviances(total * (cells.nb / cells.all()), -excess));
}

Values four_cells(const Cells& cells) {
  const Values others = cells.c + cells.d;
  const Values excess = cells.excess();
  return two_cells(cells) + 2 * (deviances(others * (cells.na / cells.all()), -excess) +
                                 deviances(others * (cells.nb / cells.all()), excess));
}

}  // namespace

std::vector<double> g2(const Contingency& table) {
  return vector_of(four_cells(cells_of(table)));
}

std::vector<double> g2_signed(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(four_cells(cells) * cells.cross.sign());
}

std::vector<double> g2_two_cell(const Contingency& table) {
  return vector_of(two_cells(cells_of(table)));
}

std::vector<double> g2_williams(const Contingency& table) {
  const Cells cells = cells_of(table);
  const double all = cells.all();
  const Values total = cells.a + cells.b;
  const Values others = cells.c + cells.d;
  const Values correction =
      1 + (all / total + all / others - 1) * ((all / cells.na + all / cells.nb - 1) / (6 * all));
  return vector_of((total * others > 0).select(four_cells(cells) / correction, no_ratio));
}

std::vector<double> bic(const Contingency& table) {
  const Cells cells = cells_of(table);
  return vector_of(two_cells(cells) - std::log(cells.all()));
}

std::vector<double> ell(const Contingency& table) {
  const Cells cells = cells_of(table);
  const Values least_expected = (cells.a + cells.b) * (std::min(cells.na, cells.nb) / cells.all());
  return vector_of(two_cells(cells) / (cells.all() * least_expected.log()));
}

std::vector<double> g2_of_outlets(const OutletCounts& outlets) {
  const std::vector<std::int64_t> together = sum_of_outlets(outlets);
  Values sum = Values::Zero(static_cast<Eigen::Index>(together.size()));
  for (std::size_t outlet = 0; outlet < outlets.counts.size(); ++outlet) {
    const Cells cells = cells_of(against_the_rest(outlets, outlet, together));
    const Values total = cells.a + cells.b;
    const double share = cells.na / cells.all();
    const Values excess = cells.excess();
    sum += 2 * (deviances(total * share, excess) + deviances((cells.all() - total) * share, -excess));
  }
  return vector_of(sum);
}

}  // namespace crossread
