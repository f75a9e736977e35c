#pragma once

#include <optional>
#include <vector>

#include "analysis/people/phrase_context.h"

namespace crossread {

/// The noun phrase that begins at a token, with its determiners, complements and, behind a title, its name:
///
///   le secrétaire américain à la Défense      la première ministre, Jeanne Morvan
///   Calder campaign manager Robert Mint       a spokesman for the Calder campaign
///
/// Phrases inside it (« la Défense ») are added to `inner`, their `within` not yet set.
std::optional<Mention> noun_phrase_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end,
                                      std::vector<Mention>& inner);

/// Takes in the complements that follow a phrase: « de la Défense », "for the agency".
void add_complements(const PhraseContext& context, std::uint32_t end, Mention& phrase,
                     std::vector<Mention>& inner);

}  // namespace crossread
