#pragma once

#include <span>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/rules.h"

namespace crossread {

/// Parts a paragraph's tokens into sentences, in reading order; the token numbers count from the paragraph's
/// first token, and `paragraph` is left 0.
///
///   « M. Carter hésite. » Il part, a-t-il dit, "in the U.S." Quoi ? Rien.
///   |___________________| |_______________________________| |____| |____|
///
/// The rules are those of Unicode's UAX #29 over ICU's words, with what newspapers need besides: marks that
/// close after the stop, incises, abbreviations, ellipses, headings and list items on lines of their own.
std::vector<Sentence> sentences_of(const Text& text, std::span<const Token> tokens, const TextRules& rules);

}  // namespace crossread
