#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/words/units.h"

namespace crossread {

/// A word in its surroundings (key word in context).
///
///   left                        word     right
///   "La mairie annonce que le"  "pont"   "fermera mardi, « dès"
struct Sight {
  Span span;
  std::string left;
  std::string word;
  std::string right;
};

/// All places of a word, or a run of words, in a text, with about `width` code points around, whole words
/// only. Case and accents do not count.
std::vector<Sight> concordance_of(const Document& document, const std::vector<UnitUse>& units,
                                  std::string_view word, std::uint32_t width);

}  // namespace crossread
