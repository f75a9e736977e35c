#pragma once

#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/people/mention.h"
#include "analysis/text/document.h"

namespace crossread {

/// What the newsroom put in brackets, the brackets included; inside a quotation it is nobody's word there.
/// Round brackets hold a note where a note of the lexicon stands in them: « (la mairie, ndlr) ». Square ones
/// always do: « [the senator] », « […] ».
std::vector<TokenRange> editor_notes_of(const Document& document, const Language& language);

}  // namespace crossread
