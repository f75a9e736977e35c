#pragma once

#include <string_view>
#include <vector>

#include "analysis/text/rules.h"

namespace crossread {

// Words depend only on what stands between two spaces. Who needs neither sentences nor lemmas can therefore
// read each such piece once, however often it comes.

/// Takes the first piece between spaces off a text, and what stands before it; empty where there is none.
/// Digits on both sides of a space stay together: « 150 000 ». Takes well-formed UTF-8.
std::string_view take_whitespace_token(std::string_view& utf8);

/// A piece without its last comma or full stop, which changes no word before it.
std::string_view without_last_mark(std::string_view whitespace_token);

/// The words and numbers of a piece, as `tokens_of` finds them in the text.
std::vector<std::string_view> words_of(std::string_view whitespace_token, const TextRules& rules);

}  // namespace crossread
