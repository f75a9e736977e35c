#pragma once

#include <span>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/paired_words.h"
#include "analysis/alignment/word_diff.h"

namespace crossread {

/// Stretches of words of both texts: [a, a_end) and [b, b_end) by number.
struct Stretch {
  std::uint32_t a = 0, a_end = 0;
  std::uint32_t b = 0, b_end = 0;
  friend auto operator<=>(const Stretch&, const Stretch&) = default;
};

/// Copied runs that follow each other in both texts with few words between, as one stretch; what is too short
/// to be more than chance is left out. By place in b.
std::vector<Stretch> copied_stretches(std::span<const Run> runs);

/// Stretches that follow each other in both texts, at most a sentence between them, as one; those too short
/// for a passage are left out. By place in a.
std::vector<Stretch> joined_stretches(std::vector<Stretch> stretches);

/// The passages that two texts share: copied stretches and sentences that say the same, those that follow
/// each other in both texts as one. By place in a.
std::vector<SharedPassage> passages_of(const PairedWords& words, std::span<const SentencePair> links,
                                       std::span<const Stretch> copied);

}  // namespace crossread
