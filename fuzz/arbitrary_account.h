#pragma once

#include "fuzz/arbitrary_pieces.h"

namespace crossread::fuzz {

/// The article that comes next in a comparison, made of an input.
ArticleAccount arbitrary_account(Bytes& bytes, const Comparison& comparison);

}  // namespace crossread::fuzz
