#pragma once

#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"
#include "analysis/words/given_names.h"

namespace crossread {

/// Things with a name and the words that stand beside it between commas: « l'usine Bervault, le site
/// controversé de la vallée, produit ... ». The words are a noun and an adjective at least, without what "of"
/// joins, and stand for the thing once more in the text. What is said of people is their office, no name.
std::vector<GivenNames> appositions_in(const Document& document, const Language& language);

}  // namespace crossread
