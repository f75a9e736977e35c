#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/events/overrides.h"
#include "analysis/events/similarity.h"

namespace crossread {

/// Average linkage over a sparse graph: again and again the two groups whose articles are most alike on
/// average become one, as long as that mean is `threshold` or more. A pair that is not given counts as 0.
/// Begins with the groups that `overrides` joins and never joins what they part; they must not contradict
/// themselves. Every number below `count` is in exactly one group.
std::vector<std::vector<std::size_t>> linked_groups(std::size_t count, std::span<const AlikePair> pairs,
                                                    double threshold, const Overrides& overrides = {});

}  // namespace crossread
