#pragma once

#include <nlohmann/json_fwd.hpp>

#include "analysis/terms/term.h"
#include "analysis/terms/terms.h"
#include "cli/command.h"

namespace crossread {

/// --terms: what finds loaded terms.
Option term_method_option();
TermMethod term_method(const Arguments& arguments);

/// Four decimals of a score.
nlohmann::ordered_json score_json(double score);

/// {"start","end","category","weight","listed","voice"}, and "negated" and "scare_quotes" where they are
/// true.
nlohmann::ordered_json term_json(const Term& term);

}  // namespace crossread
