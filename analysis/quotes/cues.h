#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/quotes/context.h"

namespace crossread {

/// A verb of speech in its place, with what belongs to the verb: "a de nouveau affirmé", "s'est-elle
/// indignée".
struct VerbCue {
  enum class Mood : std::uint8_t { finite, participle, infinitive };
  TokenRange group;        ///< auxiliary, pronouns and adverbs included
  std::uint32_t verb = 0;  ///< the verb itself, the first of its words where there are several
  std::string_view lemma;
  const ReportingUse* use = nullptr;
  Mood mood = Mood::finite;
  bool negated = false;
  bool supposed = false;                     ///< "will announce", "pourrait dire"
  bool passive = false;                      ///< "was told", "a été annoncé"
  std::uint32_t inverted_subject = nothing;  ///< token of the pronoun tied to the verb: "dit-il"
};

/// The verbs of speech among tokens [first, last), in order.
std::vector<VerbCue> verb_cues_of(const SpeechContext& context, std::uint32_t first, std::uint32_t last);

}  // namespace crossread
