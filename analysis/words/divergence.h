#pragma once

#include <cstdint>
#include <vector>

namespace crossread {

/// What each of V words adds to the Jensen-Shannon divergence of two texts, in bits: the parts add up to it,
/// 0 for texts of the same shares, 1 for texts without a common word (Lin 1991; Gallagher et al. 2021). Both
/// texts weigh the same, whatever their length. Neither may be without words.
std::vector<double> divergence_parts(const std::vector<std::int64_t>& counts_a,
                                     const std::vector<std::int64_t>& counts_b);

}  // namespace crossread
