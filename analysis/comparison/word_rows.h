#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"

namespace crossread {

/// The content words of the articles' texts with a count for each article; the most written first, then by
/// key.
std::vector<WordRow> word_rows(std::span<const ReadArticle* const> readings,
                               std::span<const ArticleAccount> accounts);

/// The same of the titles.
std::vector<WordRow> title_rows(std::span<const ReadArticle* const> readings);

/// The `most` words written most often by all articles together, each at least twice.
std::vector<WordRow> frequent_of(std::span<const WordRow> rows, std::size_t most);

/// The words that one article writes at least twice and no other does: by article, at most `most` of each.
/// The names of outlets and credits are none.
std::vector<WordRow> lone_of(std::span<const WordRow> rows, std::span<const ArticleAccount> accounts,
                             std::size_t most);

}  // namespace crossread
