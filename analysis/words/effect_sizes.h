#pragma once

#include <vector>

#include "analysis/words/contingency.h"

namespace crossread {

// How much more often V words come on side a than on side b, whatever the evidence. Each function takes V
// tables and gives V values: infinite where side b does not have the word, NaN where neither side does.
// p = a / na and q = b / nb are the word's rates.

/// log2(p / q), with half an occurrence for none (Hardie 2014); always finite.
std::vector<double> log_ratio(const Contingency& table);

/// log2 of ((a + ½) / (na + ½)) / ((b + ½) / (nb + ½)), the least biased one (Walter 1975; Evert 2022).
std::vector<double> log_ratio_walter(const Contingency& table);

/// p / q.
std::vector<double> relative_risk(const Contingency& table);

/// 100 (p / q - 1): %DIFF (Gabrielatos & Marchi 2012).
std::vector<double> diff_percent(const Contingency& table);

/// (a / (na - a)) / (b / (nb - b)).
std::vector<double> odds_ratio(const Contingency& table);

/// (p - q) / (p + q), from -1 to 1 (Hofland & Johansson 1982).
std::vector<double> difference_coefficient(const Contingency& table);

/// The ratio of the rates per million, `added` to both: the more is added, the more common the words that
/// come first (Kilgarriff 2009).
std::vector<double> simple_maths(const Contingency& table, double added);

/// Pointwise mutual information of word and side a, log2(p / (total / N)) (Church & Hanks 1990).
std::vector<double> pmi(const Contingency& table);

}  // namespace crossread
