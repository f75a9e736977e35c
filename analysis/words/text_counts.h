#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/words/contingency.h"
#include "analysis/words/units.h"

namespace crossread {

/// How often V words come in T texts. (A sparse matrix, V × T: few texts have a word.)
struct TextCounts {
  struct Count {
    std::uint32_t text = 0;
    std::int64_t count = 0;
  };
  struct Word {
    std::string key;
    bool content = false;       ///< in more than half of its places
    std::vector<Count> counts;  ///< of the texts that have it, in their order
  };
  std::vector<Word> words;          ///< V, sorted by key
  std::vector<std::int64_t> sizes;  ///< T: all words of a text
};

/// Puts the counts of T texts together, in whatever order each text's are.
TextCounts counts_of(std::span<const std::vector<UnitCount>> texts);

/// Which of K outlets each of T texts is of.
struct OutletsOfTexts {
  std::uint32_t outlets = 0;                  ///< K
  std::vector<std::uint32_t> outlet_of_text;  ///< T numbers below K
};

/// The counts of the outlets' texts together: K × V.
OutletCounts by_outlet(const TextCounts& counts, const OutletsOfTexts& outlets);

}  // namespace crossread
