#pragma once

#include "analysis/people/mention.h"
#include "analysis/terms/term_text.h"

namespace crossread {

/// Whether a word that negates stands at most three words before these tokens, with no mark between: « n'est
/// pas troublant », "no scandal".
bool is_negated(const TermText& text, TokenRange tokens, TokenRange sentence);

}  // namespace crossread
