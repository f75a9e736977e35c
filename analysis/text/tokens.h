#pragma once

#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/rules.h"

namespace crossread {

class Morphology;

/// The tokens of a part of a text, in reading order, with kind and folded form; lemma and word class are left
/// to later. Their words are kept in `words` or by the morphology. Every code point of the part that is no
/// white space belongs to exactly one token.
///
///   « M. Carter n'a pas 1,5 % », dit-il.
///   «|M.|Carter|n'|a|pas|1,5|%|»|,|dit|-il|.
std::vector<Token> tokens_of(const Text& text, Span span, const TextRules& rules,
                             const Morphology* morphology, WordMemory& words);

}  // namespace crossread
