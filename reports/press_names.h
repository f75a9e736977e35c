#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison/comparison.h"

namespace crossread {

/// What the press behind a comparison is called: its outlets, as they are and in short, its authors and the
/// news agencies credited or named. Written as the functions below look for them.
std::vector<std::string> press_names(const Comparison& comparison);

/// Whether one of the names stands in some words, as words of its own, whatever case and accents.
bool holds_name(const std::vector<std::string>& names, std::string_view words);

/// Whether some words are one of the names or a part of it: « Littoral » of Courrier du Littoral.
bool is_in_name(const std::vector<std::string>& names, std::string_view words);

/// Where the articles themselves name the press behind them, in title and text, by article.
std::vector<Evidence> press_named_in(const Comparison& comparison);

}  // namespace crossread
