#pragma once

#include "analysis/people/phrase_context.h"

namespace crossread {

/// The role or noun for a body that a phrase is about, and the words behind it in the core.
struct HeadNoun {
  TokenRange words;  ///< empty where the lexicon does not know the noun
  TokenRange behind;
};

/// Looks for it where the language has it: « une *source* policière proche », "a *police source*". What
/// stands behind an English one must be its name: "campaign *manager* Robert Mint", but not "source code".
HeadNoun head_noun_of(const PhraseContext& context, TokenRange core);

}  // namespace crossread
