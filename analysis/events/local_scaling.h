#pragma once

#include <span>
#include <vector>

#include "analysis/events/similarity.h"

namespace crossread {

/// The pairs with their likeness judged by its surroundings, as the chance that both tell one event: among
/// articles that are all much alike (one long affair) two must be more alike than elsewhere. Local scaling
/// (Zelnik-Manor and Perona 2004), by the mean likeness of each article's nearest in the other's language (as
/// in CSLS, Conneau et al. 2018), and a logistic curve, so that one copy does not outweigh many doubts.
std::vector<AlikePair> locally_scaled(std::vector<AlikePair> pairs, const TermWeights& weights);

}  // namespace crossread
