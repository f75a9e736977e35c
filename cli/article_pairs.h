#pragma once

#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/page/article.h"
#include "cli/command.h"

namespace crossread {

/// Two articles to be compared.
struct PagePair {
  Page a;
  Page b;
};

struct ArticlePairs {
  std::vector<PagePair> pairs;
  Outcome outcome = Outcome::done;
};

/// Two paths are an article each, a page or what `extract` prints; one path, or "-", holds a line
/// {"a":article,"b":article} for each pair. Says on standard error what was skipped.
ArticlePairs read_article_pairs(const Arguments& arguments, const Languages& languages);

}  // namespace crossread
