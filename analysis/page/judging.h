#pragma once

#include "analysis/page/article.h"
#include "analysis/page/credits.h"
#include "analysis/page/front.h"
#include "analysis/page/markdown.h"

namespace crossread {

/// A page's blocks with a verdict on each, and its article but for `id` and `text`. `language` and `credits`
/// are those of the front's language.
Page judged(const Front& front, const Language& language, const CreditBook& credits);

/// The same of a Markdown article, whose `front` was made of its blocks. All of it is article but for what is
/// known by a phrase or a credit line and what stands twice; what the front matter gives is not sought.
Page judged_markdown(const Article& given, const Front& front, const Language& language,
                     const CreditBook& credits);

/// The kept blocks, parted by blank lines.
std::string text_of(const std::vector<BlockVerdict>& blocks);

}  // namespace crossread
