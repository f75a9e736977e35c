#pragma once

#include <optional>

#include "analysis/quotes/context.h"
#include "analysis/quotes/cues.h"

namespace crossread {

/// A cue with its subject, set behind or between what is said: « ... », a déclaré jeudi le maire.
struct Incise {
  TokenRange tokens;               ///< cue and subject; adjuncts between them
  std::uint32_t source = nothing;  ///< mention
  bool behind_quotation = false;   ///< nothing but a comma parts it from a passage
  bool inverted = false;           ///< the subject follows its verb
  bool as = false;                 ///< "comme l'a dit le maire", "as the mayor put it"
};

/// The incise that a cue of a statement makes by its place; nothing where it stands before what is said.
std::optional<Incise> incise_of(const SpeechContext& context, const Statement& statement, const VerbCue& cue);

/// The subject behind its verb, whose group ends at a token: "a déclaré jeudi à l'AFP le maire". `nothing`
/// where something else follows.
std::uint32_t subject_behind(const SpeechContext& context, const Statement& statement,
                             std::uint32_t verb_end);

}  // namespace crossread
