#pragma once

#include "analysis/comparison/comparison.h"
#include "fuzz/bytes.h"

namespace crossread::fuzz {

/// A comparison made of an input: whatever words wherever a page, a lexicon or a person may put some, and any
/// numbers, lists and gaps that its types allow. As they promise, places lie inside texts, figures count
/// their evidence, and what is told by article is told of each.
Comparison arbitrary_comparison(Bytes& bytes);

}  // namespace crossread::fuzz
