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

/// How words that are not the same relate, by key. Symmetric; each list is sorted by key.
struct KeyRelations {
  /// May say the same: words of one stem ("entraînement", "entraîner"), synonyms, a kind and its general
  /// word.
  std::vector<std::vector<AlikeKey>> alike;
  /// Say something else in its place: "hausse" and "baisse", "lundi" and "mardi".
  std::vector<std::vector<std::uint32_t>> contrary;
};

KeyRelations key_relations(const std::vector<std::string>& keys, const AlikeWords& words);

}  // namespace crossread
