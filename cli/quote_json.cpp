#include "cli/quote_json.h"

#include <nlohmann/json.hpp>

#include "reports/names.h"
#include "reports/rounded.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json cue_json(const Cue& cue) {
  Json json = span_json(cue.span);
  json["lemma"] = cue.lemma;
  json["charge"] = name_of(cue.charge);
  return json;
}

/// Whom the words of a source mean, and why.
Json link_json(const Link& link, const Speech& speech) {
  if (link.reason == Link::Reason::none) return {};
  return {{"reason", name_of(link.reason)},
          {"confidence", rounded(link.confidence)},
          {"basis", link.basis == nothing ? Json() : span_json(speech.mentions[link.basis].span)}};
}

Json source_json(std::uint32_t source, const Speech& speech, const Text& text) {
  const Span span = speech.mentions[source].span;
  Json json = span_json(span);
  json["text"] = text.slice(span);
  json["link"] = link_json(speech.people.links[source], speech);
  return json;
}

Json quote_json(const Quote& quote, const Speech& speech, const Text& text) {
  Json json = span_json(quote.content);
  json["type"] = name_of(quote.type);
  json["cue"] = quote.cue ? cue_json(*quote.cue) : Json();
  json["speaker"] = quote.source ? source_json(*quote.source, speech, text) : Json();
  const auto person = speaker_of(speech, quote);
  json["entity"] = person ? Json(speech.people.people[*person].name) : Json();
  json["source_confidence"] = rounded(quote.source_confidence);
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
