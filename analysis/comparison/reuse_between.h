#pragma once

#include <optional>
#include <span>

#include "analysis/comparison/alignments.h"
#include "analysis/comparison/comparison.h"

namespace crossread {

/// Holds the articles of an event against the wire copy, or against the one that has most in common with the
/// others. Nothing of fewer than two articles. Where the articles are aligned each with each, it finds also
/// what stands nowhere else and what several say.
std::optional<TextReuse> reuse_between(const Alignments& alignments,
                                       std::span<const ArticleAccount> accounts);

}  // namespace crossread
