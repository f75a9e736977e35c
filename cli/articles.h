#pragma once

#include <cstddef>
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

/// Gives each article an id of its own: of two files of one name ("2016/afp.html", "2017/afp.html") one is
/// afp and the other afp-2; ids that are there stay free. Says which were changed, unless `quiet`.
void make_ids_distinct(std::vector<Page>& pages, bool quiet);

/// How a run ended that read and skipped so many articles.
Outcome outcome_of(std::size_t read, std::size_t skipped);

/// Reads and cleans what the paths hold. Says on standard error what was skipped and which id had to be
/// changed, as `complain_of_each` does; where no article is left the outcome is `not_done`.
Articles read_articles(const Arguments& arguments, const Languages& languages);

}  // namespace crossread
