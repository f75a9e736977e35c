#pragma once

#include "analysis/text/document.h"

namespace crossread {

/// How much a word tells about what a sentence says: 1 for one that carries content, a fifth for one that
/// holds sentences together.
float weight_of(const Token& token);

}  // namespace crossread
