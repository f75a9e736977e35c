#pragma once

#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"
#include "analysis/words/given_names.h"

namespace crossread {

/// Names that a phrase of the lexicon joins: nicknames, former names, acronyms.
std::vector<GivenNames> introduced_names_in(const Document& document, const Language& language);

}  // namespace crossread
