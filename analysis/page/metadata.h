#pragma once

#include <string>
#include <vector>

#include "analysis/page/article.h"
#include "analysis/page/credits.h"
#include "analysis/page/front.h"

namespace crossread {

/// Title, outlet, day, authors, credit and address of a page, from what it says of itself and from its lines.
/// `id` and `text` are left empty. `probability` has one value a block.
Article metadata_of(const Front& front, const std::vector<BlockVerdict>& verdicts, const std::vector<float>& probability,
                    const Language& language, const CreditBook& credits);

}  // namespace crossread
