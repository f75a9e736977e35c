#pragma once

#include <cstdint>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// Whether a word is used as a noun where it stands, also where it was read as a verb though its neighbours
/// say otherwise: "the Kessab shooting,", « Attaque contre un marché »; « il attaque » is none.
bool is_noun_use(const Document& document, const Sentence& sentence, std::uint32_t token,
                 const Language& language);

}  // namespace crossread
