#pragma once

#include <span>

#include "analysis/text/document.h"
#include "analysis/text/morphology.h"
#include "analysis/text/rules.h"

namespace crossread {

/// Fills in lemma, word class and verb form of a sentence's tokens. Of a form's readings those are taken that
/// together follow each other best (Viterbi over class_order.h); what no dictionary and no rule knows keeps
/// its lower-case form, as a name where it has a capital inside the sentence.
///
///   Il porte la porte.   ->   porter (verb), porte (noun)
void classify_words(const Text& text, std::span<Token> tokens, const TextRules& rules,
                    const Morphology* morphology);

}  // namespace crossread
