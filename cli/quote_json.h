#pragma once

#include "analysis/comparison/speech.h"
#include "analysis/text/text.h"
#include "cli/json_writer.h"

namespace crossread {

/// The fields "start" and "end" of the object that is open.
void write_places(JsonWriter& json, Span span);

/// {"start","end"}
void write_span(JsonWriter& json, Span span);

/// The quotations of an article: [{"start","end","type","cue","speaker","entity","source_confidence",
/// "confidence"}].
void write_quotes(JsonWriter& json, const Speech& speech, const Text& text);

}  // namespace crossread
