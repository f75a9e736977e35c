#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"

namespace crossread {

/// The sentences that stand word for word in two or more articles of one language, in the order in which they
/// are first met, and marks them as shared in `accounts`, which are the same articles as `readings`.
std::vector<SharedSentence> find_shared_sentences(std::span<const ReadArticle* const> readings,
                                                  std::span<ArticleAccount> accounts);

}  // namespace crossread
