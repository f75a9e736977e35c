#pragma once

#include <cstdint>
#include <vector>

#include "analysis/comparison/comparison.h"

namespace crossread::reports {

/// A number that a class gets which counts somebody's words in an article by another rule than we do.
struct OtherCount {
  enum class Rule : std::uint8_t {
    with_note,         ///< a note of the newsroom inside a quotation counts too
    without_lone,      ///< a single word in quotation marks does not
    without_probable,  ///< nor what is only probably his
    with_repeats       ///< what the article gives twice counts twice
  };
  Rule rule = Rule::with_note;
  Figure words;
  std::vector<Evidence> places;  ///< what makes the difference
};

/// Those that differ from ours and from zero, in the order of the rules.
std::vector<OtherCount> other_counts(const Comparison& comparison, std::uint32_t voice,
                                     std::uint32_t article);

/// Notes of the newsroom among the words between quotation marks of somebody in an article, the brackets
/// included.
std::vector<Evidence> notes_in(const Comparison& comparison, std::uint32_t voice, std::uint32_t article);

}  // namespace crossread::reports
