#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"

namespace crossread {

/// The referents for which the articles have several names, by the lexicon, by what a text says and by names
/// that two sentences exchange. A family that only one event makes one referent of is shown only where one
/// article has a name that another does without, having its own. With them the names that the articles spell
/// in several ways.
std::vector<NamedReferent> named_referents(std::span<const ReadArticle* const> readings,
                                           std::span<const ArticleAccount> accounts,
                                           std::span<const ExchangedNames> exchanged,
                                           const Language& language);

}  // namespace crossread
