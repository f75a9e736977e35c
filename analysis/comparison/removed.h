#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/page/article.h"

namespace crossread {

/// What was set aside of a page, in the order of the reasons.
std::vector<Removed> removed_from(std::span<const BlockVerdict> blocks, ArticleNumber article);

}  // namespace crossread
