#pragma once

#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

/// Pearson's chi-squared of V words, one degree of freedom: N (ad - bc)² / (row and column totals). NaN of a
/// word that is all of the text, or none of it.
std::vector<double> chi2(const Contingency& table);

/// The same with the continuity correction of Yates (1934).
std::vector<double> chi2_yates(const Contingency& table);

/// The chance of a value as large or larger under chi-squared with one degree of freedom; of V values.
std::vector<double> chi_squared_p(const std::vector<double>& values);

/// The decimal logarithm of it, finite where the chance itself is too small for a double.
std::vector<double> chi_squared_log10_p(const std::vector<double>& values);

/// The same chance with any number of degrees of freedom, at least 1.
std::vector<double> chi_squared_p(const std::vector<double>& values, int degrees);

}  // namespace crossread
