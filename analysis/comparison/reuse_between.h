#pragma once

#include <optional>
#include <span>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/languages.h"

namespace crossread {

/// Holds the articles of an event against the wire copy, or against the one that has most in common with the
/// others; `accounts` are the same articles as `readings`. Articles in different languages are not compared.
/// Nothing of fewer than two articles. An event of up to 20 articles is compared pair by pair to find what
/// stands nowhere else and what several say; a larger one only with its reference, so that the work grows
/// with the number of articles.
std::optional<TextReuse> reuse_between(std::span<const ReadArticle* const> readings,
                                       std::span<const ArticleAccount> accounts, const Languages& languages);

}  // namespace crossread
