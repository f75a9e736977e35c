#pragma once

#include <Eigen/Core>
#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

/// A number for each of V words.
using Values = Eigen::ArrayXd;

/// The tables of V words as array expressions need them; for the files of this folder only.
struct Cells {
  Values a, b, c, d;  ///< V each; c and d are the other words of side a and side b
  Values cross;       ///< V: a·nb - b·na, which is ad - bc, computed without rounding
  double na = 0;
  double nb = 0;

  double all() const { return na + nb; }
  /// By how much the observed a is above the expected one. All four cells are off by just this much.
  Values excess() const { return cross / all(); }
};

inline Cells cells_of(const Contingency& table) {
  using Counts = Eigen::Array<std::int64_t, Eigen::Dynamic, 1>;
  const Eigen::Map<const Counts> a(table.a.data(), static_cast<Eigen::Index>(table.a.size()));
  const Eigen::Map<const Counts> b(table.b.data(), static_cast<Eigen::Index>(table.b.size()));
  return {.a = a.cast<double>(),
          .b = b.cast<double>(),
          .c = (table.na - a).cast<double>(),
          .d = (table.nb - b).cast<double>(),
          .cross = (a * table.nb - b * table.na).cast<double>(),
          .na = static_cast<double>(table.na),
          .nb = static_cast<double>(table.nb)};
}

/// The same values, without Eigen.
inline std::vector<double> vector_of(const Values& values) {
  return {values.begin(), values.end()};
}

/// The same values as an array, without a copy.
inline Eigen::Map<const Values> values_in(const std::vector<double>& values) {
  return {values.data(), static_cast<Eigen::Index>(values.size())};
}

}  // namespace crossread
