#pragma once

#include <string>
#include <vector>

#include "analysis/people/draft.h"
#include "analysis/text/rules.h"

namespace crossread {

/// Something described: « le gouvernement belge ».
struct Described {
  std::uint32_t mention = nothing;
  std::vector<std::string> keys;  ///< what tells it from others with the noun, see offices.h
};

/// What an article has described so far, by the noun.
using KnownDescriptions = TextMap<std::vector<Described>>;

}  // namespace crossread
