#pragma once

#include "analysis/text/document.h"
#include "analysis/text/morphology.h"
#include "analysis/text/rules.h"

namespace crossread {

/// Fills in lemma, word class and verb form of a document's tokens, whose `names` are known. Of a form's
/// readings those are taken that follow each other best in the sentence (Viterbi over class_order.h); what no
/// dictionary and no rule knows keeps its lower-case form, as a name where it has a capital.
///
///   Il porte la porte.   ->   porter (verb), porte (noun)
void classify_words(Document& document, const TextRules& rules, const Morphology* morphology);

}  // namespace crossread
