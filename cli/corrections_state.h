#pragma once

#include <span>
#include <string>

#include "analysis/comparison/comparison.h"
#include "cli/article_names.h"
#include "reports/phrases.h"

namespace crossread {

/// A file of corrections to fill in: a head that explains it, the corrections that were given, and a row for
/// each thing that may be corrected, as the comparisons have it. Its rows without a correction change
/// nothing.
std::string corrections_to_fill_in(std::span<const Comparison> comparisons, std::span<const Correction> given,
                                   const ArticleNames& names, const Phrases& phrases);

}  // namespace crossread
