#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/languages.h"

namespace crossread {

/// The loaded terms of each article. Sentences that another article has in like words tell which words were a
/// choice: they raise the score of what the other says otherwise. Nothing where the language of an article
/// has no lexicon of loaded terms.
std::vector<ArticleTerms> marked_terms(std::span<const ReadArticle* const> readings,
                                       std::span<const ArticleAccount> accounts, const TextReuse* reuse,
                                       const Languages& languages);

/// Counts the loaded terms that an article's lists hold, among its `own_words`.
void count_terms(ArticleTerms& terms, ArticleNumber article);

}  // namespace crossread
