#pragma once

#include <cstdint>
#include <vector>

#include "analysis/page/block_words.h"

namespace crossread {

/// How much of a block stands elsewhere on the page; one value a block.
struct Repetition {
  std::vector<double> earlier;             ///< share of its 4-word shingles that stand in blocks before it
  std::vector<double> later;               ///< in blocks after it
  std::vector<std::uint32_t> same;         ///< blocks of the same words, itself included
  std::vector<std::uint32_t> same_before;  ///< those of them before it
};

Repetition repetition_of(const PageWords& words);

/// Share of each block's shingles (of `size` words) that stand in another text over the same vocabulary, such
/// as the body that JSON-LD gives.
std::vector<double> share_in(const PageWords& words, const std::vector<std::uint32_t>& text,
                             std::size_t size);

}  // namespace crossread
