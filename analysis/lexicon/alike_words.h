#pragma once

#include <string>
#include <vector>

#include "analysis/text/rules.h"

namespace crossread {

/// Words that two newsrooms may choose between without saying something else.
struct AlikeWords {
  /// Folded spelling -> the folded one under which words are compared: "djihadiste" -> "jihadiste".
  StringMap<std::string> spellings;
  /// Families of folded lemmas that say nearly the same: garder, maintenir, conserver.
  std::vector<std::vector<std::string>> synonyms;
};

}  // namespace crossread
