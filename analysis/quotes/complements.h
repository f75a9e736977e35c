#pragma once

#include <optional>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"
#include "analysis/quotes/cues.h"

namespace crossread {

/// Where what is said begins behind a cue, and by what that is seen.
struct FoundComplement {
  std::uint32_t first = 0;
  Attribution::Construction construction = Attribution::Construction::clause;
  /// Of quoted words and of those behind a colon that are quoted: the passage; else `nothing`.
  std::uint32_t passage = nothing;
  bool of_noun = false;  ///< « la possibilité que ... »: a noun of speech begins it
};

/// The complement of a cue among the tokens behind it, up to `end`.
std::optional<FoundComplement> complement_of(const SpeechContext& context, const VerbCue& cue,
                                             std::uint32_t end);

}  // namespace crossread
