#pragma once

#include <vector>

namespace crossread {

/// p-values adjusted for the number of tests, in the order given: those up to q are, on average, at most a
/// share of q wrong (false discovery rate, Benjamini & Hochberg 1995).
std::vector<double> benjamini_hochberg(const std::vector<double>& p);

}  // namespace crossread
