#pragma once

#include <vector>

#include "analysis/page/features.h"

namespace crossread {

/// Whether a pasted text is an article without a page around it: no known phrase, and most of its words stand
/// in lines that end as sentences do. The models know only pages with menus, and would look for some here.
bool is_bare_article(const ReadPage& page);

/// Probabilities for such a text: all of it is article, but for a first line that ends no sentence, its
/// headline.
std::vector<float> bare_probability(const ReadPage& page);

}  // namespace crossread
