#pragma once

#include <string_view>

#include "analysis/text/rules.h"

namespace crossread {

/// What follows a word and its full stop.
struct AfterStop {
  bool last_of_text = false;
  bool last_of_line = false;
  bool before_number = false;
};

/// Whether the full stop at the end of `form` belongs to the word: an abbreviation ("M.", "etc."), an initial
/// ("J.", "J.-M.") or letters each with a stop ("U.S.", "p.m.").
bool is_short_form(std::string_view form, AfterStop after, const TextRules& rules);

/// What the language says of a folded form with its stop, null where it lists none; "then-Rep." is "Rep."
const Abbreviation* abbreviation_of(std::string_view folded, const TextRules& rules);

/// Whether a form is one capital and a full stop, or several joined by hyphens: "W.", "J.-M.".
bool is_initial(std::string_view form);

/// Whether a form is single letters, each with a stop: "U.S.", "a.m.".
bool is_dotted(std::string_view form);

}  // namespace crossread
