#pragma once

#include <span>
#include <vector>

#include "analysis/events/event.h"
#include "analysis/events/signature.h"

namespace crossread {

/// How alike, and how close in time, articles of one event are.
struct Grouping {
  double threshold = 0.22;  ///< mean cosine below which two groups are two events
  int days = 3;             ///< articles published further apart tell different events
};

/// Groups articles by event: every article is in exactly one. TF-IDF and average linkage over the pairs that
/// share a word; the same groups come out whatever the order of `articles`.
std::vector<Event> group(std::span<const Signature> articles, const Grouping& grouping = {});

}  // namespace crossread
