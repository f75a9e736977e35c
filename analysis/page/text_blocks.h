#pragma once

#include <string_view>

#include "analysis/page/block.h"

namespace crossread {

/// A pasted page as blocks: one for each line that is not blank, so that menus and paragraphs stand apart.
BlockList text_blocks_of(std::string_view utf8);

}  // namespace crossread
