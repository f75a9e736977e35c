#pragma once

#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

// How far the counts of V words are from those that equal rates on both sides would give. Each function takes
// V tables and gives V values; equal rates give exactly 0.

/// Log-likelihood ratio G² = 2 Σ O ln(O/E) over the four cells (Dunning 1993).
std::vector<double> g2(const Contingency& table);

/// The same, negative where the word is rarer on side a than on side b.
std::vector<double> g2_signed(const Contingency& table);

/// The same over the word's own two cells (Rayson & Garside 2000).
std::vector<double> g2_two_cell(const Contingency& table);

/// G² with the correction of Williams (1976) for small counts; NaN of a word that is all of the text.
std::vector<double> g2_williams(const Contingency& table);

/// Bayesian information criterion, g2_two_cell - ln(na + nb); above 2 is positive evidence, above 10 very
/// strong (Wilson 2013).
std::vector<double> bic(const Contingency& table);

/// Effect size of the log-likelihood, the share of the largest that could be (Johnston, Berry & Mielke 2006).
std::vector<double> ell(const Contingency& table);

/// G² of the whole table of K outlets for each of V words: 2 Σ O ln(O/E) over 2 × K cells, K - 1 degrees of
/// freedom.
std::vector<double> g2_of_outlets(const OutletCounts& outlets);

}  // namespace crossread
