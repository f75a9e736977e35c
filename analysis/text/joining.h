#pragma once

#include <vector>

#include "analysis/text/pieces.h"
#include "analysis/text/rules.h"

namespace crossread {

/// The pieces of a passage, those joined that make one token:
///
///   150 000    cessez-le-feu    U.S.    M.    18:30    https://exemple.fr/a?b    ...
std::vector<Piece> joined_pieces(const TextStretch& passage, const std::vector<Piece>& pieces,
                                 const TextRules& rules);

}  // namespace crossread
