#pragma once

#include <span>
#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"
#include "analysis/quotes/cues.h"

namespace crossread {

/// Nouns that report a clause: « l'affirmation du maire selon laquelle ... », "her claim that ...", "a
/// warning from the board that ...", « des rumeurs selon lesquelles ... ». The source is whose word it is, or
/// nothing. `verbs` are the statement's cues; a noun that is a verb's own object and nobody's (« évoque la
/// possibilité que ») is left to the verb.
std::vector<Attribution> noun_attributions_of(const SpeechContext& context, const Statement& statement,
                                              std::span<const VerbCue> verbs);

/// « sa » of « sa promesse », "the minister" of "the minister's claim", or nothing.
std::uint32_t owner_of(const SpeechContext& context, std::uint32_t mention);

/// Whether it is said whose word a noun is: "the minister's claim", « la promesse du maire ».
bool has_author(const SpeechContext& context, std::uint32_t mention);

}  // namespace crossread
