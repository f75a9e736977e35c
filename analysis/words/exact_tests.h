#pragma once

#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

/// Exact tests of V words, by how the words would fall on the two sides by chance alone.
struct ExactTests {
  std::vector<double> less;     ///< the chance of as many on side a, or fewer
  std::vector<double> greater;  ///< of as many, or more
  std::vector<double> p;  ///< two-sided: of all splits that are as unlikely as this one or less (Fisher 1935)
  std::vector<double>
      mid_p;  ///< twice the smaller side, half of this split's own chance on each (Lancaster 1961)
  /// Spécificité (Lafon 1980): log10 of `less` where the word is rarer on side a than expected, else -log10
  /// of `greater`; finite where the chance is too small for a double.
  std::vector<double> specificity;
};

ExactTests exact_tests(const Contingency& table);

/// The smallest two-sided chance that words of these totals could have, however they fell. A test that cannot
/// pass need not be counted among those tried (Tarone 1990, Gilbert 2005).
std::vector<double> smallest_p(const Contingency& table);

}  // namespace crossread
