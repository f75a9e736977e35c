#pragma once

#include <vector>

#include "analysis/events/signature.h"
#include "analysis/lexicon/languages.h"
#include "analysis/page/article.h"
#include "cli/command.h"

namespace crossread {

/// The articles of a run that are to be grouped, without their texts, so that there may be very many.
struct SignedArticles {
  std::vector<Page> pages;            ///< each with an id of its own
  std::vector<Signature> signatures;  ///< of each
  Outcome outcome = Outcome::done;
};

/// Reads, cleans and signs what the paths hold. Says on standard error what was skipped, which id had to be
/// changed and which dictionary is missing; where no article is left the outcome is `not_done`.
SignedArticles sign_articles(const Arguments& arguments, const Languages& languages);

/// The same of files that hold signatures, as `print_signatures` wrote them.
SignedArticles read_signatures(const Arguments& arguments);

/// Prints the signatures of what the paths hold as they come, a line of JSON each; ids stay as they are.
Outcome print_signatures(const Arguments& arguments, const Languages& languages);

}  // namespace crossread
