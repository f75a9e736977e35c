#include "cli/quote_json.h"

#include "reports/names.h"
#include "reports/rounded.h"

namespace crossread {
namespace {

void write_cue(JsonWriter& json, const Cue& cue) {
  json.begin_object();
  write_places(json, cue.span);
  json.key("lemma").value(cue.lemma).key("charge").value(name_of(cue.charge)).end_object();
}

/// Whom the words of a source mean, and why.
void write_link(JsonWriter& json, const Link& link, const Speech& speech) {
  if (link.reason == Link::Reason::none) {
    json.null();
    return;
  }
  json.begin_object().key("reason").value(name_of(link.reason));
  json.key("confidence").value(rounded(link.confidence)).key("basis");
  if (link.basis == nothing) {
    json.null();
  } else {
    write_span(json, speech.mentions[link.basis].span);
  }
  json.end_object();
}

void write_source(JsonWriter& json, std::uint32_t source, const Speech& speech, const Text& text) {
  const Span span = speech.mentions[source].span;
  json.begin_object();
  write_places(json, span);
  json.key("text").value(text.slice(span)).key("link");
  write_link(json, speech.people.links[source], speech);
  json.end_object();
}

void write_quote(JsonWriter& json, const Quote& quote, const Speech& speech, const Text& text) {
  json.begin_object();
  write_places(json, quote.content);
  json.key("type").value(name_of(quote.type)).key("cue");
  quote.cue ? write_cue(json, *quote.cue) : void(json.null());
  json.key("speaker");
  quote.source ? write_source(json, *quote.source, speech, text) : void(json.null());
  const auto person = speaker_of(speech, quote);
  json.key("entity");
  person ? json.value(speech.people.people[*person].name) : json.null();
  json.key("source_confidence").value(rounded(quote.source_confidence));
  json.key("confidence").value(rounded(quote.confidence)).end_object();
}

}  // namespace

void write_places(JsonWriter& json, Span span) {
  json.key("start").value(span.begin).key("end").value(span.end);
}

void write_span(JsonWriter& json, Span span) {
  json.begin_object();
  write_places(json, span);
  json.end_object();
}

void write_quotes(JsonWriter& json, const Speech& speech, const Text& text) {
  json.begin_array();
  for (const Quote& quote : speech.quotes) write_quote(json, quote, speech, text);
  json.end_array();
}

}  // namespace crossread
