#pragma once

#include <string>
#include <vector>

#include "analysis/words/concordance.h"
#include "analysis/words/text_counts.h"
#include "cli/command.h"

namespace crossread {

/// Who complains.
inline constexpr auto keyness_program = "crossread keyness";

/// A text whose words are counted.
struct CountedText {
  std::string id;
  std::vector<UnitCount> counts;
  std::vector<Sight> sights;  ///< of the word of --kwic
};

/// The texts of a comparison of words, by side or by outlet.
struct KeynessTexts {
  std::vector<std::string> names;  ///< K, sorted: "a" and "b", or those of the outlets
  OutletsOfTexts outlets;
  std::vector<CountedText> texts;  ///< T
  Outcome outcome = Outcome::done;
};

/// The options by which texts are read and their words counted.
std::vector<Option> with_counting_options(std::vector<Option> own);

/// Whether --unit asks for names; all other words then only count in the totals.
bool counts_names(const Arguments& arguments);

/// Reads and counts the articles of the paths and of --against; without the latter every outlet is a side.
/// Texts without a word to count are left out. Throws Error where there is nothing to compare: one outlet
/// only, a file on both sides, a side without words.
KeynessTexts read_keyness_texts(const Arguments& arguments);

}  // namespace crossread
