#pragma once

#include "analysis/people/phrase_context.h"

namespace crossread {

/// The proper name whose first word stands at a token: words with a capital, initials, and the particles
/// between them ("Alix de la Tournelle"). Empty where there is none.
TokenRange proper_name_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end);

/// How many particles stand at a token between two parts of a name.
std::uint32_t particles_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end);

/// Where a person's name begins within a name of several words: « Pentagone | Arthur Calder ». The end of
/// the name where there is no such place.
std::uint32_t person_within(const PhraseContext& context, TokenRange name);

}  // namespace crossread
