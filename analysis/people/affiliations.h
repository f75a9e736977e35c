#pragma once

#include <vector>

#include "analysis/people/draft.h"
#include "analysis/people/people.h"

namespace crossread {

/// The countries, parties and bodies that someone's mentions and what stands behind them in apposition or
/// brackets name: « le sénateur LR Luc Daval », "Mary Wells (R-Maine)".
std::vector<Affiliation> affiliations_of(const Draft& draft, const Person& person);

}  // namespace crossread
