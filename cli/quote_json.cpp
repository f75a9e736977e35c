#include "cli/quote_json.h"

#include <nlohmann/json.hpp>

#include "reports/names.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json cue_json(const Cue& cue) {
  Json json = span_json(cue.span);
  json["lemma"] = cue.lemma;
  json["charge"] = name_of(cue.charge);
  return json;
}

Json source_json(Span span, const Text& text) {
  Json json = span_json(span);
  json["text"] = text.slice(span);
  return json;
}

Json quote_json(const Quote& quote, const Speech& speech, const Text& text) {
  Json json = span_json(quote.content);
  json["type"] = name_of(quote.type);
  json["cue"] = quote.cue ? cue_json(*quote.cue) : Json();
  json["speaker"] = quote.source ? source_json(speech.mentions[*quote.source].span, text) : Json();
  const auto person = speaker_of(speech, quote);
  json["entity"] = person ? Json(speech.people.people[*person].name) : Json();
  json["confidence"] = quote.confidence;
  return json;
}

}  // namespace

Json span_json(Span span) {
  return {{"start", span.begin}, {"end", span.end}};
}

Json quotes_json(const Speech& speech, const Text& text) {
  auto quotes = Json::array();
  for (const Quote& quote : speech.quotes) quotes.push_back(quote_json(quote, speech, text));
  return quotes;
}

}  // namespace crossread
