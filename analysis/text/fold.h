#pragma once

#include <string>
#include <string_view>

#include "analysis/text/word_memory.h"

namespace crossread {

/// The form by which words are matched: no case, no accents, no ligatures, one apostrophe, one hyphen.
///
///   État, Etat, ÉTAT -> etat      l’Œuvre -> l'oeuvre      Straße -> strasse
///
/// Takes well-formed UTF-8 and gives UTF-8; a no-break space becomes a space, soft hyphens and zero-width
/// characters go. Folding what is folded changes nothing.
std::string fold(std::string_view utf8);

/// The same, kept in a document's memory.
std::string_view folded_into(WordMemory& words, std::string_view utf8);

}  // namespace crossread
