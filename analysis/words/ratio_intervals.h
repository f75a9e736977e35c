#pragma once

#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

/// Bounds of V log ratios, in powers of two.
struct Intervals {
  std::vector<double> low;
  std::vector<double> high;
};

/// The interval that holds the log2 ratio of the rates with 95 % probability, by the Jeffreys prior on the
/// share of a word's occurrences that falls on side a (Brown, Cai & DasGupta 2001); always finite. It shows
/// size and is no test: one of twenty words leaves out 0 by chance.
Intervals jeffreys_intervals(const Contingency& table);

/// How sure a bound must be: `confidence` for all of `words` words together.
struct Caution {
  double confidence = 0.95;
  double words = 1;
};

/// The bound nearer 0 of the exact interval (Clopper & Pearson 1934) of the log2 ratio, with the correction
/// of Bonferroni; 0 where the interval holds 0: "conservative log ratio" (Evert 2022). V values.
std::vector<double> lrc(const Contingency& table, Caution caution);

/// The lower bound alone, where only words of side a are looked for; minus infinity where side a has none.
std::vector<double> lrc_positive(const Contingency& table, Caution caution);

}  // namespace crossread
