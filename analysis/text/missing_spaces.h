#pragma once

#include <vector>

#include "analysis/text/pieces.h"
#include "analysis/text/rules.h"

namespace crossread {

/// The pieces, those parted that are two sentences without a space between them:
///
///   sources.Le   ->   sources + . + Le      lemonde.fr and Booking.com stay
std::vector<Piece> parted_at_missing_spaces(const TextStretch& passage, const std::vector<Piece>& pieces,
                                            const TextRules& rules);

}  // namespace crossread
