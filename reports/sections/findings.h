#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "reports/wording.h"

/// What may be told of an event in short. Each finding says how far it is from what one would read if the
/// articles told the event alike, and on how much text it rests; docs/methods.md has the formulas.
namespace crossread::reports {

struct Finding {
  double surprise = 0;  ///< 0 as expected, 1 as far from it as can be
  double support = 0;   ///< 0 on nothing, 1 on as much text as is asked for
  Inlines line;
  double rank() const { return surprise * support; }
};

/// Of a kind the one that ranks first; nothing where the event has none.
using BestFinding = std::optional<Finding>;
BestFinding best_of(std::vector<Finding> findings);

/// Whether an article has a sentence in common with the others, in any words; one that has none tells
/// something else, and what is only there or not there surprises nobody.
bool tells_the_same(const Comparison& comparison, std::uint32_t article);

/// An outlet by its name and the short one, which a reader of these lines does not know yet.
Inlines called(const Wording& wording, std::uint32_t article);
Inlines called_all(const Wording& wording, const std::vector<std::uint32_t>& articles);

BestFinding shared_text(const Wording& wording);  ///< which outlet has most in common with the wire copy
BestFinding missing_voice(
    const Wording& wording);  ///< heard everywhere but in one article, which does not name him
BestFinding one_sided_speech(const Wording& wording);  ///< a voice heard once, or cut otherwise
BestFinding differing_words(const Wording& wording);   ///< another name for the same, or words that weigh
BestFinding one_sided_text(const Wording& wording);    ///< what nobody took, or one article alone has
BestFinding credited_agency(const Wording& wording);
BestFinding lengths(const Wording& wording);

}  // namespace crossread::reports
