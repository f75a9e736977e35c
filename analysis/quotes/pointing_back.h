#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "analysis/quotes/context.h"
#include "analysis/quotes/cues.h"

namespace crossread {

/// Words before a cue that its object pronoun stands for, and the mention of who said them.
struct PointingBack {
  TokenRange content;
  std::uint32_t source = nothing;
};

/// « Le pont sera détruit. C'est le préfet qui l'a annoncé », « Le pont fermera : c'est ce qu'a annoncé le
/// préfet » : the words before a colon, else the statement before. `earlier` are the sources of the
/// statement's other attributions.
std::optional<PointingBack> pointing_back(const SpeechContext& context, const Statement& statement,
                                          const VerbCue& cue, std::span<const std::uint32_t> earlier);

}  // namespace crossread
