#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace crossread {

/// Equal pieces of two sequences: [a, a + length) of one, [b, b + length) of the other.
struct Run {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint32_t length = 0;
  friend bool operator==(const Run&, const Run&) = default;
};

/// A longest common subsequence as maximal runs, in order: what a shortest list of edits leaves in place
/// (Myers 1986, in linear space). Where two stretches differ in more than `most_edits` words, nothing between
/// their common ends is looked for, so that hostile input takes linear time.
std::vector<Run> common_runs(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

/// Words of all runs together.
std::uint32_t words_in(std::span<const Run> runs);

}  // namespace crossread
