#pragma once

#include <string_view>
#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

/// One statistic of V words.
struct Statistic {
  std::string_view name;       ///< as JSON calls it: "g2"
  std::string_view plain;      ///< as people do: "log-likelihood G²"
  std::vector<double> values;  ///< V: infinite or NaN where there is nothing else to say
};

/// All statistics of two-by-two tables that need no other input, in the order in which they are printed:
/// sizes, likelihood and chi-squared with their chances, exact tests.
std::vector<Statistic> all_statistics(const Contingency& table);

}  // namespace crossread
