#pragma once

#include <span>
#include <vector>

#include "analysis/alignment/facts.h"
#include "analysis/comparison/comparison.h"
#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/lexicon/languages.h"

namespace crossread {

/// Articles of one event, aligned two by two.
struct Alignments {
  ArticleNumber reference = 0;         ///< the wire copy, or the article with most in common with the others
  bool in_pairs = false;               ///< each with each
  std::vector<ArticlesAligned> pairs;  ///< those of the reference first, `a` being the reference
};

/// Aligns each article with the reference and, in an event of up to 20 articles, with each other; of a larger
/// event only with the reference, so that the work grows with the number of articles. Articles in different
/// languages have nothing in common.
Alignments alignments_among(std::span<const ReadArticle* const> readings,
                            std::span<const ArticleAccount> accounts, const Languages& languages);

}  // namespace crossread
