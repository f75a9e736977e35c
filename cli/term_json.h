#pragma once

#include "analysis/terms/term.h"
#include "analysis/terms/terms.h"
#include "cli/command.h"
#include "cli/json_writer.h"

namespace crossread {

/// --terms: what finds loaded terms.
Option term_method_option();
TermMethod term_method(const Arguments& arguments);

/// {"start","end","category","weight","listed","voice"}, and "negated" and "scare_quotes" where they are
/// true.
void write_term(JsonWriter& json, const Term& term);

}  // namespace crossread
