#pragma once

#include <string>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/morphology.h"
#include "analysis/text/rules.h"

namespace crossread {

/// A way to read one token where it stands.
struct Candidate {
  WordClass word_class = WordClass::unknown;
  VerbForm verb_form = VerbForm::none;
  float weight = 0;                    ///< how much likelier than the token's others
  const Reading* reading = nullptr;    ///< the dictionary's, which has the lemma
  const std::string* lemma = nullptr;  ///< the language's own, which goes before the dictionary's
};

/// Finds the ways to read a token, never none: as the language's function word, as the dictionary has it, as
/// a name. `name` says that its capital tells one. What `found` held is replaced: one vector serves a whole
/// document, since this is asked for every token.
void find_candidates(std::vector<Candidate>& found, const Token& token, std::string_view form, bool name,
                     const TextRules& rules, const Morphology* morphology);

}  // namespace crossread
