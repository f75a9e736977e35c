#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"

namespace crossread {

/// Whether all articles whose language is known are in one.
bool in_one_language(std::span<const ArticleAccount> accounts);

/// What cannot be said of these articles, and why, in the order of `Why`.
std::vector<Silence> silences_on(std::span<const ReadArticle* const> readings,
                                 std::span<const ArticleAccount> accounts);

}  // namespace crossread
