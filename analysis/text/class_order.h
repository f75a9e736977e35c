#pragma once

#include "analysis/text/document.h"

namespace crossread {

/// How well a word of one class and verb form follows another, about as a logarithm of how much oftener than
/// by chance: « le » before « porte » makes a noun of it, « il » before « porte » a verb. The order is that
/// of French and English; in languages built otherwise it only weighs less well.
float order_score(WordClass before, VerbForm form_before, WordClass after, VerbForm form_after);

}  // namespace crossread
