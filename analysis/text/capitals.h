#pragma once

#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// For each token of a document, whether it has a capital that tells a name: one inside a sentence, or at its
/// beginning if the same form has one inside another sentence and is nowhere in lower case. A capital tells
/// nothing in a sentence all in capitals, nor after a colon or an opening quotation mark.
///
///   Carver hésite. Selon M. Carver, rien ne presse.   ->   Carver, M., Carver, but not Selon
std::vector<bool> names_by_capital(const Document& document);

}  // namespace crossread
