#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/page/article.h"
#include "analysis/page/front.h"

namespace crossread {

/// Who publishes a page: by the host of its address where the lexicon knows it, else as the page names
/// itself. Pasted text names its outlet where a known name stands in two lines outside the article, or in one
/// line of furniture
/// ("Suivez RT en français sur Telegram"), or by clear words of its own. `authors` are no outlets. "" where
/// nothing tells.
std::string outlet_of(const Front& front, const std::vector<BlockVerdict>& verdicts, const Language& language,
                      const std::vector<std::string>& authors);

/// The outlet whose pages are at a host or below it ("www." does not count); "" where none is known.
std::string outlet_at(std::string_view url, const Language& language);

}  // namespace crossread
