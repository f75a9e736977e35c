#pragma once

#include <cstdint>
#include <vector>

#include "analysis/alignment/sentence_profile.h"

namespace crossread {

/// A sentence of each text.
struct CandidatePair {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  friend auto operator<=>(const CandidatePair&, const CandidatePair&) = default;
};

/// The pairs of sentences that are worth comparing, sorted. Of short texts that is all; of
/// long ones, for each sentence of either text, those of the other that share most rare words with it, so
/// that their number is linear in the text.
std::vector<CandidatePair> candidate_pairs(const Profiles& profiles, std::size_t key_count);

}  // namespace crossread
