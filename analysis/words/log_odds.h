#pragma once

#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

/// What is believed of words before they are counted: `alpha` occurrences of each of V words, of `alpha0`
/// words.
struct Prior {
  std::vector<double> alpha;  ///< V, all above 0
  double alpha0 = 0;
};

/// What the words of both sides together tell, as if half of the smaller side, at most 500 words, had been
/// counted before: each word in its share of both.
Prior pooled_prior(const Contingency& table);

/// Log-odds ratios of V words under a Dirichlet prior (Monroe, Colaresi & Quinn 2008).
struct LogOdds {
  std::vector<double> difference;  ///< ln odds on side a - ln odds on side b
  std::vector<double> z;           ///< over its standard deviation, by the word's own cells
  std::vector<double> z_full;      ///< the same by all four cells
};

LogOdds log_odds(const Contingency& table, const Prior& prior);

/// What is added to each count before odds are taken.
enum class Pseudocount {
  one,
  pooled  ///< the word's count in all outlets together
};

/// z of each outlet's log-odds against those of all outlets (Silge, Schnoebelen & Hayes 2020, tidylo): K × V,
/// NaN where an outlet does not have the word.
std::vector<std::vector<double>> weighted_log_odds(const OutletCounts& outlets, Pseudocount pseudocount);

}  // namespace crossread
