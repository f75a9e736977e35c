#pragma once

#include <cstddef>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// Where a sentence, whose tokens begin at `first`, ends with a short form, its full stop is also the
/// sentence's: it becomes a token of its own, so that « la mer. » is found as « mer » though "mer." is
/// short for « mercredi ». Letters that each have a stop ("U.S.") keep theirs.
void part_final_stop(const Text& text, std::vector<Token>& tokens, std::size_t first);

}  // namespace crossread
