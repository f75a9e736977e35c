#pragma once

#include <nlohmann/json_fwd.hpp>

#include "analysis/comparison/speech.h"
#include "analysis/text/text.h"

namespace crossread {

/// {"start","end"}
nlohmann::ordered_json span_json(Span span);

/// The quotations of an article: [{"start","end","type","cue","speaker","entity","confidence"}].
nlohmann::ordered_json quotes_json(const Speech& speech, const Text& text);

}  // namespace crossread
