#pragma once

#include <string_view>
#include <vector>

#include "analysis/text/passage.h"
#include "analysis/text/rules.h"

namespace crossread {

/// Whether a word holds a hyphen or an apostrophe, without which it has no parts.
bool may_have_parts(std::string_view word);

/// The parts of a word that are words of their own, in order: elisions in front, clitics behind.
///
///   l'OTAN -> l' + OTAN      qu'a-t-il -> qu' + a + -t-il      don't -> do + n't      aujourd'hui
std::vector<Span> split_word(const TextStretch& passage, Span word, const TextRules& rules);

}  // namespace crossread
