#pragma once

#include <optional>
#include <string_view>

#include "analysis/lexicon/topic_words.h"
#include "analysis/text/document.h"

namespace crossread {

/// The value of a Roman numeral of two letters or more up to 39: "VIII" is 8, "mix" and "V" are none.
std::optional<int> roman_number(std::string_view written);

/// The place in a series that a word names: « acte VIII », "the eighth march". `written` is the token as it
/// stands in the text.
std::optional<int> series_number(const Token& token, std::string_view written, const TopicWords& topics);

}  // namespace crossread
