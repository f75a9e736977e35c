#pragma once

#include <string>
#include <string_view>

#include "analysis/lexicon/languages.h"
#include "analysis/lexicon/tables.h"

namespace crossread {

/// Every row of a folder's tables ("fr", "common") that tells something of a word or phrase, with its file
/// and its cells: loaded terms and technical expressions whose pattern it matches, and rows of other tables
/// that have it, or its dictionary form, as key or in a list. "" where there is none. `overlay` is what was
/// laid on the program's lexicons, for the names of its files.
///
///   fr: reporting_verbs (lexicons/fr/reporting_verbs.tsv:41)
///     verb: marteler
///     charge: assertive
std::string word_explanation(const std::string& word, std::string_view folder, const Languages& languages,
                             const Tables& tables, const Tables& overlay);

}  // namespace crossread
