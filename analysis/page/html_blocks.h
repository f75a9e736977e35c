#pragma once

#include "analysis/page/block.h"
#include "analysis/page/html.h"
#include "analysis/page/markup_hints.h"

namespace crossread {

/// The page's blocks in reading order: text is parted at the borders of block-level elements and at blank
/// lines made of <br>. Scripts, controls, frames and drawings give none.
BlockList blocks_of(const HtmlTree& tree, const MarkupWords& words);

}  // namespace crossread
