#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/alignment/word_diff.h"

namespace crossread {

/// Words of b, at least three in a row, that stand in a in the same order: at each place of b the longest
/// such run, those of a change of a word on the same course first. Sorted by place in b, where none overlap;
/// in a they may stand in any order. Linear in time and memory.
std::vector<Run> copied_runs(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

}  // namespace crossread
