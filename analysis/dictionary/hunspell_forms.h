#pragma once

#include <string>
#include <vector>

#include "analysis/dictionary/form_analyses.h"

namespace crossread {

/// All that a Hunspell dictionary (`path`.aff, `path`.dic) tells, asked of Hunspell form by form. Throws
/// Error where a file cannot be read, or where its forms cannot be counted since it makes compounds or has
/// rules that are not known here.
FormAnalyses::Source analyses_of_dictionary(const std::string& path);

/// All forms that its entries and affixes may make, and some that they do not; but none with an elision, «
/// l'avocat », that is no entry. Sorted. The same Errors.
std::vector<std::string> forms_of_dictionary(const std::string& path);

}  // namespace crossread
