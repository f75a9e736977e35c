#pragma once

#include <span>

#include "analysis/page/article.h"

namespace crossread {

/// Drops what several pages of one outlet have in common, an appeal or a note on the newsroom: kept blocks of
/// the same words in two pages that otherwise tell different things, where they stand at the article's
/// beginning or end or the models were not sure of them. Background that an outlet prints again in the midst
/// of an article stays. The order of the pages does not matter; the articles' texts are brought up to date.
void drop_outlet_furniture(std::span<Page> pages);

}  // namespace crossread
