#pragma once

#include <optional>
#include <span>

#include "analysis/people/mention.h"
#include "analysis/terms/term_text.h"

namespace crossread {

/// Where a pattern that begins at a token ends, before `end` at the latest; nothing where it does not match.
std::optional<std::uint32_t> match(std::span<const TermStep> steps, const TermText& text, std::uint32_t at,
                                   std::uint32_t end);

/// Whether a term stands in a context that takes its weight: "régime" in "régime alimentaire". The context is
/// looked for within the sentence. `context` has the term as a step.
bool stands_in(std::span<const TermStep> context, const TermText& text, TokenRange term, TokenRange sentence);

}  // namespace crossread
