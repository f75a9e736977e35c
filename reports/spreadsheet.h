#pragma once

#include <string>

#include "analysis/comparison/comparison.h"
#include "reports/phrases.h"

namespace crossread {

/// Tables of a comparison for a spreadsheet, as UTF-8 with a byte order mark, by which spreadsheets know it,
/// and the separator that they expect where the wording is spoken. The first row names the columns.
std::string quotes_table(const Comparison& comparison, const Phrases& phrases);  ///< a row a quotation
std::string terms_table(const Comparison& comparison, const Phrases& phrases);   ///< a row a loaded term
std::string pairs_table(const Comparison& comparison, const Phrases& phrases);   ///< a row two like sentences

}  // namespace crossread
