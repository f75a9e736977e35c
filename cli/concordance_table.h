#pragma once

#include <string>
#include <string_view>

#include "cli/keyness_texts.h"

namespace crossread {

/// The places of the word of --kwic in all texts, as "markdown", "csv" or "json", a line a place.
std::string concordance_table(const KeynessTexts& texts, std::string_view format);

}  // namespace crossread
