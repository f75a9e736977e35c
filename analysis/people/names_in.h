#pragma once

#include <span>
#include <vector>

#include "analysis/people/mention.h"
#include "analysis/text/document.h"

namespace crossread {

/// The proper names that mentions have, without their titles: of overlapping ones the longest, in order.
///
///   "la maire Odile Brassac et l'Office des eaux"    Odile Brassac, Office des eaux
std::vector<Span> names_in(const Document& document, std::span<const Mention> mentions);

}  // namespace crossread
