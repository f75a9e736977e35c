#pragma once

#include <span>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/language.h"

namespace crossread {

/// What can be said of an article by itself: its sentences and words, and what its page held besides.
ArticleAccount account_of(const ReadArticle& reading, ArticleNumber article,
                          std::span<const Agency> agencies);

/// Counts the sentences of an account that stand elsewhere too (`shared`) and those that do not.
void count_shared(ArticleAccount& account, ArticleNumber article);

}  // namespace crossread
