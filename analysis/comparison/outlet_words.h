#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/text/rules.h"

namespace crossread {

/// The words that outlets write in their own voice, by the rule of `crossread keyness --voice own`: those
/// that differ by more than chance explains, else at most `most` that differ most, each written three times
/// or more. An article of an unknown outlet stands for itself. Nothing where fewer than two outlets have
/// words of their own, or where it is not known how the language reports speech.
std::optional<OutletWords> outlet_words(std::span<const ReadArticle* const> readings,
                                        std::span<const ArticleAccount> accounts, const TextRules& rules,
                                        std::size_t most);

}  // namespace crossread
