#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// A name with each word replaced by its usual spelling in the lexicon, parted by single spaces; an
/// apostrophe behind a word is one of its own, as it is among tokens: "Users ' Alliance".
std::string in_usual_spelling(std::string_view name, const Language& language);

/// Tokens whose folded form and lemma are those of the usual spelling: "jihadis" is a "jihadist".
std::vector<Token> in_usual_spelling(std::vector<Token> tokens, const Language& language);

}  // namespace crossread
