#pragma once

#include <vector>

#include "analysis/alignment/likeness.h"
#include "analysis/alignment/sentence_profile.h"

namespace crossread {

/// What two sentences have in common. Shares are 0 to 1.
struct Overlap {
  double of_a = 0;   ///< weight of a's words that b has too, of all its weight
  double of_b = 0;   ///< the same of b
  double words = 0;  ///< words in common; alike ones count by how alike they are
  double contrary =
      0;  ///< weight of words without a match that the other one contradicts, of all weight of both

  /// The geometric mean of both shares.
  double both() const;
};

/// Compares two sentences. Words are matched one to one: first the same ones, then those most alike.
Overlap overlap_of(const SentenceProfile& a, const SentenceProfile& b, const KeyRelations& relations);

}  // namespace crossread
