#pragma once

#include <span>
#include <vector>

#include "analysis/events/similarity.h"

namespace crossread {

/// The pairs with their likeness judged by its surroundings: among articles that are all much alike (one long
/// affair) two must be more alike than elsewhere to tell one event. Local scaling (Zelnik-Manor and Perona
/// 2004), by the mean likeness of each article's nearest in the other's language (as in CSLS, Conneau et al.
/// 2018).
std::vector<AlikePair> locally_scaled(std::vector<AlikePair> pairs, const TermWeights& weights);

}  // namespace crossread
