#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// The answers of an interview whose questions stand in blocks of their own and name nobody:
///
///   Que reprochez-vous au projet ?
///   Nous demandons seulement un audit.
///
/// `turns` has one entry for each of `blocks`; where a block is an answer it is filled, as words of the last
/// person named before the first question. The questions are the outlet's own words. Texts with fewer than
/// three questions, none to "you", or whose answers are long or mostly not in the first person, are no
/// interview.
void add_answers(const SpeechContext& context, std::span<const TokenRange> blocks,
                 std::vector<std::optional<Attribution>>& turns);

}  // namespace crossread
