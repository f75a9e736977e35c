#pragma once

#include <string>
#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/page/article.h"
#include "analysis/page/limits.h"
#include "cli/command.h"

namespace crossread {

/// The articles of a run, each with an id of its own, and how far reading them succeeded.
struct Articles {
  std::vector<Page> pages;
  Outcome outcome = Outcome::done;
};

/// The options of every command that reads articles; `read_articles` and `languages_for` obey them.
std::vector<Option> with_article_options(std::vector<Option> own);

/// The lexicons, with those of --lexicons laid on them.
Languages languages_for(const Arguments& arguments);

/// The language that --language sets for all articles; "" where each is to be detected.
std::string given_language(const Arguments& arguments);

/// The limits that --limit-file, --limit-page and --limit-text set. Throws Error.
Limits limits_of(const Arguments& arguments);

/// Reads and cleans what the paths hold. Says on standard error what was skipped and which id had to be
/// changed, as `complain_of_each` does; where no article is left the outcome is `not_done`.
Articles read_articles(const Arguments& arguments, const Languages& languages);

}  // namespace crossread
