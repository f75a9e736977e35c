#pragma once

#include <string>
#include <vector>

#include "analysis/error.h"
#include "analysis/lexicon/tables.h"

namespace crossread {

/// One error for each language that does not say its code and name in a `language.tsv` of one row, or says
/// another code than that of its folder.
std::vector<Error> naming_faults(const Tables& tables, const std::string& root);

}  // namespace crossread
