#pragma once

#include <cstdint>
#include <vector>

#include "analysis/people/mention.h"
#include "analysis/terms/term_text.h"

namespace crossread {

/// Words of a text that the lexicon lists.
struct LexiconHit {
  TokenRange tokens;
  std::uint32_t term = 0;    ///< index into the language's terms
  bool other_class = false;  ///< read as another class of word than the lexicon's: "grave" the verb
  bool negated = false;      ///< « n'est pas troublant »
  friend auto operator<=>(const LexiconHit&, const LexiconHit&) = default;
};

/// What the lexicon lists, in reading order; of matches that overlap the longest. Left out are technical
/// senses, the contexts that a term excepts, and names: « Front populaire », « régime alimentaire ».
std::vector<LexiconHit> lexicon_hits_of(const TermText& text);

}  // namespace crossread
