#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/lexicon/alike_words.h"

namespace crossread {

/// Another word that may stand for one, and how far: 1 would be the same word.
struct AlikeKey {
  std::uint32_t key = 0;
  float likeness = 0;
};

/// For each key those that are not the same but may say the same: words of one stem ("entraînement",
/// "entraîner") and of one family of synonyms. Symmetric; each list is sorted by key.
std::vector<std::vector<AlikeKey>> alike_keys(const std::vector<std::string>& keys, const AlikeWords& words);

}  // namespace crossread
