#pragma once

#include <string>
#include <vector>

#include "analysis/page/article.h"
#include "analysis/page/credits.h"
#include "analysis/page/front.h"

namespace crossread {

/// Outlet, day, authors, credit and address of a page, from what it says of itself and from its lines.
/// `id`, `title` and `text` are left empty.
Article metadata_of(const Front& front, const std::vector<BlockVerdict>& verdicts, const Language& language,
                    const CreditBook& credits);

}  // namespace crossread
