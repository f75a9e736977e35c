#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/text/rules.h"

namespace crossread {

/// Words that two newsrooms may choose between without saying something else, and those that do say it.
struct AlikeWords {
  /// How the words of a family relate. Where two words relate in several ways the first of these counts.
  enum class Family : std::uint8_t {
    contrasts,  ///< they exclude each other: hausse, baisse
    synonyms,   ///< they say nearly the same: garder, maintenir, conserver
    kinds       ///< a general word and its kinds, which exclude each other: animal; chien, chat, cheval
  };
  struct Membership {
    std::uint32_t family = 0;  ///< index into `families`
    bool general = false;      ///< the general word of `kinds`
  };

  /// Folded spelling -> the folded one under which words are compared: "djihadiste" -> "jihadiste".
  StringMap<std::string> spellings;
  std::vector<Family> families;
  StringMap<std::vector<Membership>> memberships;  ///< by folded lemma
};

}  // namespace crossread
