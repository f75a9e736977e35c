#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/events/sides.h"

namespace crossread {

/// An inverted index of a side: from an article's most telling terms to the articles that share them.
class Candidates {
 public:
  Candidates(const Side& side, const TermWeights& weights);

  /// The fifty articles of the side, by their place in it, that share most with these terms, in no order
  /// that matters. `scores` is scratch space: one zero an article of the side before and after.
  std::vector<std::uint32_t> of(std::span<const TermWeights::Entry> entries,
                                std::vector<float>& scores) const;

 private:
  struct Posting {
    std::uint32_t article = 0;
    float weight = 0;
  };
  std::vector<std::vector<Posting>> postings_;  // by term; none of terms that too many articles use
};

}  // namespace crossread
