#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/read_article.h"
#include "analysis/events/signature.h"
#include "analysis/lexicon/languages.h"
#include "analysis/terms/terms.h"
#include "cli/dictionaries.h"

namespace crossread {

/// Reads the text of an article by the rules and the dictionary of its language, its intertitles set apart
/// unless its sentences are given.
Document body_of(const Article& article, const Languages& languages, const Dictionaries& dictionaries);

/// Reads the title and the text of a page by the rules and the dictionary of its language, and finds who says
/// what and which terms are loaded.
ReadArticle reading_of(Page page, const Languages& languages, const Dictionaries& dictionaries,
                       TermMethod terms = TermMethod::model);

/// The same of each page.
std::vector<ReadArticle> readings_of(std::vector<Page> pages, const Languages& languages,
                                     const Dictionaries& dictionaries);

/// What the grouping needs of each page; the readings themselves are not kept, so that there may be many
/// pages.
std::vector<Signature> signatures_of(std::span<const Page> pages, const Languages& languages,
                                     const Dictionaries& dictionaries);

}  // namespace crossread
