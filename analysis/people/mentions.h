#pragma once

#include <vector>

#include "analysis/people/mention.h"
#include "analysis/people/phrase_context.h"

namespace crossread {

/// All noun phrases and pronouns of a text, inside quotations too: people, bodies, places that may act as
/// one, groups, and other things (« le texte »), which may be sources as well. In the order of their
/// beginnings, the longer first; a mention stands before those within it. Time grows with the tokens.
std::vector<Mention> mentions_of(const PhraseContext& context);

}  // namespace crossread
