#pragma once

#include <string>
#include <string_view>

#include "analysis/text/rules.h"

namespace crossread {

/// The key under which a word is counted as it is written: lower case, one apostrophe, without the full stop
/// of a short form, which may be that of the sentence. "ETC." -> "etc", "L’" -> "l'"
std::string written_key(std::string_view word);

/// Whether a word, by its written key, says what a text is about: no function word of the lexicon, no number,
/// nothing elided, more than one letter.
bool is_content_form(std::string_view key, const TextRules& rules);

}  // namespace crossread
