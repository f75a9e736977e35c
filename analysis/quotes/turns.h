#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// Of each block, tokens [first, last), what a label or a signature gives to a speaker:
///
///   - Le maire : « Nous rouvrirons. »
///   WALLACE: Governor, will you be there?
///   “We need a doctor here.” — Lyle Hutch
///
/// A label names someone or comes back: "Note:" alone is none.
std::vector<std::optional<Attribution>> turns_of(const SpeechContext& context,
                                                 std::span<const TokenRange> blocks);

}  // namespace crossread
