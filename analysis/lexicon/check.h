#pragma once

#include <string>
#include <vector>

#include "analysis/error.h"

namespace crossread {

/// Every fault of the lexicon files in a folder, by file and line: what `load_languages` would refuse, and
/// what it would pass over (rows told twice, removals that remove nothing, files that are not read). The
/// folder is one to lay on the lexicons of the program, or holds lexicons of its own.
std::vector<Error> check_lexicons(const std::string& directory);

}  // namespace crossread
