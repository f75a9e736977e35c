#pragma once

#include <string>
#include <vector>

#include "analysis/dictionary/form_analyses.h"

namespace crossread {

/// All that a Hunspell dictionary (`path`.aff, `path`.dic) tells, asked of Hunspell form by form. Throws
/// Error where a file cannot be read, and where no table can be made: the dictionary makes compounds or has
/// other rules that are not known here, is not in UTF-8, or has flags of other than two letters or forms with
/// a full stop.
FormAnalyses::Source analyses_of_dictionary(const std::string& path);

/// All forms that its entries and affixes may make, and some that they do not; but none with an elision, «
/// l'avocat », that is no entry. Sorted. The same Errors.
std::vector<std::string> forms_of_dictionary(const std::string& path);

}  // namespace crossread
