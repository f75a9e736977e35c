#pragma once

#include "analysis/people/phrase_context.h"

namespace crossread {

/// Finds the name, role, body and noun inside the words [core.first, core.last) of a phrase, and from them
/// its form, kind, gender and number. The determiner's are already there.
void describe(const PhraseContext& context, TokenRange core, Mention& phrase);

/// Whether a name behind a comma may belong to a phrase: « la première ministre, Jeanne Morvan ».
bool may_take_name(const Mention& phrase);

/// Gives a phrase the name of the person whom it describes.
void give_name(Mention& phrase, TokenRange name);

}  // namespace crossread
