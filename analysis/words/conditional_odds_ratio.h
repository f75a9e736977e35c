#pragma once

#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

/// The odds ratio under which the observed a is the expected one, given the totals: the maximum of the
/// conditional likelihood (Fisher 1935), for each of V words. 0 and infinity at the ends, NaN where the
/// totals leave no choice.
std::vector<double> odds_ratio_mle(const Contingency& table);

}  // namespace crossread
