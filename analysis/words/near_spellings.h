#pragma once

#include <string_view>

namespace crossread {

/// Whether two folded words may be one name in two spellings: Zelvograd, Zelvohrad. They have six letters at
/// least and the same first; one letter differs, of names of nine letters two but not the last. What has
/// another ending is another word: Russia, Russian; Democrats, Democratic.
bool are_near_spellings(std::string_view a, std::string_view b);

}  // namespace crossread
