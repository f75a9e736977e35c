#pragma once

#include <cstdint>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// The block of each sentence, counted from 0: a paragraph, or a line of it where lines end with their
/// sentences, as in letters and transcripts. No quotation reaches from one into the next unless it is opened
/// anew.
std::vector<std::uint32_t> blocks_of(const Document& document);

}  // namespace crossread
