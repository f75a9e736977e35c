#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"

namespace crossread {

/// The referents for which the articles have several names. Families come from the language's lexicon and
/// from acronyms that a text explains. A family that only one event makes one referent of is shown only where
/// one article has a name that another does without, having its own.
std::vector<NamedReferent> named_referents(std::span<const ReadArticle* const> readings,
                                           std::span<const ArticleAccount> accounts,
                                           const Language& language);

}  // namespace crossread
