#include "reports/json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string_view>

#include "reports/json_text.h"
#include "reports/labels.h"
#include "reports/names.h"
#include "reports/rounded.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Figure& figure);
Json json_of(const Silence& silence);
Json json_of(const Measure& measure);
Json json_of(const NumberedSentence& sentence);
Json json_of(const Removed& removed);
Json json_of(const SharedSentence& sentence);
Json json_of(const WordRow& row);
Json json_of(const AgencyRow& row);
Json json_of(const NameVariant& variant);
Json json_of(const NamedReferent::Reason& reason);
Json json_of(const NamedReferent& referent);
Json json_of(const ExchangedNames& names);
Json json_of(const OutletWord& word);
Json json_of(const OutletVoice& outlet);
Json json_of(const CueUse& cue);
Json json_of(const Naming& naming);
Json json_of(const ProbableSpeech& probable);
Json json_of(const Hearing& hearing);
Json json_of(const VoicePart& part);
Json json_of(const Voice& voice);
Json json_of(const Quotation& quotation);
Json json_of(const VoiceGroup& group);
Json json_of(const SharedSpeech& speech);
Json json_of(const Change& change);
Json json_of(const AlignedSentences& pair);
Json json_of(const ArticleReuse& one);
Json json_of(const SharedFact& fact);
Json json_of(const MarkedTerm& term);
Json json_of(const ArticleTerms& terms);
Json json_of(const CorrectionMade& made);

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

/// There are thousands of places, so each is a short list: article, start, end, and the part unless it is the
/// text.
Json json_of(const Evidence& place) {
  Json json = Json::array({place.article, place.span.begin, place.span.end});
  if (place.part != Part::text) json.push_back(name_of(place.part));
  return json;
}

template <typename Value>
Json list_of(const std::vector<Value>& values) {
  Json list = Json::array();
  for (const Value& value : values) list.push_back(json_of(value));
  return list;
}

Json json_of(const Figure& figure) {
  Json json{{"value", figure.value}, {"unit", name_of(figure.unit)}, {"evidence", list_of(figure.evidence)}};
  if (figure.unit == Unit::percent || figure.unit == Unit::per_thousand)
    json["whole"] = list_of(figure.whole);
  return json;
}

Json json_of(const Silence& silence) {
  return {{"why", name_of(silence.why)}, {"articles", silence.articles}, {"seen", list_of(silence.seen)}};
}

Json json_of(const Measure& measure) {
  if (const auto* figure = std::get_if<Figure>(&measure)) return json_of(*figure);
  return {{"silence", json_of(std::get<Silence>(measure))}};
}

Json json_of(const NumberedSentence& sentence) {
  return {{"start", sentence.span.begin},
          {"end", sentence.span.end},
          {"paragraph", sentence.paragraph},
          {"shared", sentence.shared}};
}

Json json_of(const Removed& removed) {
  return {
      {"reason", name_of(removed.reason)}, {"blocks", json_of(removed.blocks)}, {"example", removed.example}};
}

Json json_of(const SharedSentence& sentence) {
  return {{"places", list_of(sentence.places)}};
}

Json json_of(const WordRow& row) {
  return {{"key", row.key}, {"written", row.written}, {"counts", list_of(row.counts)}};
}

Json json_of(const AgencyRow& row) {
  return {{"name", row.name}, {"credited", row.credited}, {"mentions", list_of(row.mentions)}};
}

Json json_of(const NameVariant& variant) {
  return {{"name", variant.name},
          {"spellings", variant.spellings},
          {"own", list_of(variant.own)},
          {"quoted", list_of(variant.quoted)}};
}

Json json_of(const NamedReferent::Reason& reason) {
  return {{"basis", name_of(reason.basis)}, {"places", list_of(reason.places)}};
}

Json json_of(const NamedReferent& referent) {
  return {{"referent", referent.referent},
          {"basis", name_of(referent.reasons.front().basis)},
          {"reasons", list_of(referent.reasons)},
          {"telling", referent.is_telling},
          {"names", list_of(referent.variants)}};
}

Json json_of(const ExchangedNames& names) {
  return {{"from", json_of(names.from)}, {"to", json_of(names.to)}};
}

Json json_of(const OutletWord& word) {
  return {{"key", word.key},
          {"written", word.written},
          {"own", list_of(word.own)},
          {"quoted", list_of(word.quoted)},
          {"rates", list_of(word.rates)}};
}

Json json_of(const OutletVoice& outlet) {
  Json json{{"articles", outlet.articles}, {"words", json_of(outlet.words)}};
  if (const auto* rows = std::get_if<std::vector<std::size_t>>(&outlet.differing))
    json["differing"] = *rows;
  else
    json["differing"] = {{"silence", json_of(std::get<Silence>(outlet.differing))}};
  return json;
}

Json json_of(const OutletWords& words) {
  return {
      {"outlets", list_of(words.outlets)}, {"tried", json_of(words.tried)}, {"words", list_of(words.words)}};
}

Json json_of(const CueUse& cue) {
  return {{"lemma", cue.lemma}, {"charge", name_of(cue.charge)}, {"uses", json_of(cue.uses)}};
}

Json json_of(const Naming& naming) {
  return {{"words", naming.words},
          {"reason", name_of(naming.reason)},
          {"confidence", rounded(naming.confidence)},
          {"places", list_of(naming.places)},
          {"basis", naming.basis ? json_of(*naming.basis) : Json()}};
}

Json json_of(const ProbableSpeech& probable) {
  return {{"quotation", json_of(probable.quotation)},
          {"ground", name_of(probable.ground)},
          {"naming", probable.naming},
          {"confidence", rounded(probable.confidence)}};
}

Json json_of(const Hearing& hearing) {
  if (!hearing.any()) return {};
  return {{"quotations", json_of(hearing.quotations)},
          {"quoted_words", json_of(hearing.quoted_words)},
          {"reported_words", json_of(hearing.reported_words)}};
}

Json json_of(const VoicePart& part) {
  Json json = json_of(part.hearing);
  if (json.is_null()) return json;
  json["share"] = json_of(part.share);
  json["start"] = part.start ? json_of(*part.start) : Json();
  json["cues"] = list_of(part.cues);
  json["repeats"] = list_of(part.repeats);
  json["newsroom"] = part.is_newsroom;
  json["corrected"] = part.is_corrected;
  json["name"] = text_or_null(part.name);
  json["linked_by"] = name_of(part.linked_by);
  json["link_confidence"] = rounded(part.link_confidence);
  json["namings"] = list_of(part.namings);
  json["probable"] = list_of(part.probable);
  return json;
}

Json json_of(const Voice& voice) {
  return {{"source", name_of(voice.source)},
          {"name", text_or_null(voice.name)},
          {"described", text_or_null(voice.described)},
          {"kind", name_of(voice.kind)},
          {"gender", name_of(voice.gender)},
          {"roles", voice.roles},
          {"role_kinds", voice.role_kinds},
          {"affiliations", voice.affiliations},
          {"heard_in", voice.heard_in()},
          {"parts", list_of(voice.parts)}};
}

Json json_of(const std::optional<Evidence>& place) {
  return place ? json_of(*place) : Json();
}

Json json_of(const Quotation& quotation) {
  return {{"place", json_of(quotation.place)},
          {"voice", quotation.voice},
          {"type", name_of(quotation.type)},
          {"cue", json_of(quotation.cue)},
          {"cue_lemma", text_or_null(quotation.cue_lemma)},
          {"charge", name_of(quotation.charge)},
          {"source", json_of(quotation.source)},
          {"confidence", rounded(quotation.confidence)},
          {"repeat", quotation.is_repeat},
          {"corrected", quotation.is_corrected}};
}

Json json_of(const VoiceGroup& group) {
  return {{"by", name_of(group.kind)},
          {"name", text_or_null(group.name)},
          {"voices", group.voices},
          {"heard", list_of(group.heard)}};
}

Json json_of(const SharedSpeech::Side& side) {
  return {{"quotation", json_of(side.quotation)},
          {"shared", json_of(side.shared)},
          {"alone", json_of(side.alone)}};
}

Json json_of(const SharedSpeech& speech) {
  return {{"voice", speech.voice}, {"first", json_of(speech.first)}, {"second", json_of(speech.second)}};
}

Json json_of(const Change& change) {
  return {{"from", json_of(change.from)}, {"to", json_of(change.to)}, {"spelling", change.spelling}};
}

Json json_of(const AlignedSentences& pair) {
  return {{"from", json_of(pair.from)},
          {"to", json_of(pair.to)},
          {"relation", name_of(pair.relation)},
          {"changes", list_of(pair.changes)}};
}

Json json_of(const ArticleReuse& one) {
  Json json{{"sentences", Json::array()}};
  for (const Fate fate : one.sentences) json["sentences"].push_back(name_of(fate));
  for (std::size_t fate = 0; fate < fate_count; ++fate)
    json["shares"][std::string(name_of(static_cast<Fate>(fate)))] = {
        {"words", json_of(one.shares[fate].words)}, {"percent", json_of(one.shares[fate].percent)}};
  json["retelling"] = name_of(one.retelling);
  json["derived"] = name_of(one.derived);
  json["pairs"] = list_of(one.pairs);
  json["held_against_all"] = one.is_held_against_all;
  json["nowhere_else"] = list_of(one.nowhere_else);
  return json;
}

Json json_of(const SharedFact& fact) {
  return {{"places", list_of(fact.places)}};
}

Json json_of(const TextReuse& reuse) {
  return {{"reference", reuse.reference},
          {"wire", reuse.is_wire},
          {"articles", list_of(reuse.articles)},
          {"between_others", list_of(reuse.between_others)},
          {"facts", list_of(reuse.facts)}};
}

Json json_of(const MarkedTerm& term) {
  return {{"place", json_of(term.place)},
          {"category", name_of(term.category)},
          {"weight", term.weight},
          {"score", rounded(term.score)},
          {"scare_quotes", term.scare_quotes},
          {"entry", text_or_null(term.entry)},
          {"neutral", term.neutral},
          {"note", term.note},
          {"instead", json_of(term.instead)}};
}

Json json_of(const TermRate& rate) {
  return {{"count", json_of(rate.count)},
          {"per_thousand", json_of(rate.rate)},
          {"low", rounded(rate.low)},
          {"high", rounded(rate.high)}};
}

Json json_of(const ArticleTerms& terms) {
  Json json{{"title", list_of(terms.title)},
            {"own", list_of(terms.own)},
            {"quoted", list_of(terms.quoted)},
            {"title_count", json_of(terms.title_count)},
            {"quoted_count", json_of(terms.quoted_count)}};
  json["own_words"] = json_of(terms.own_words);
  json["own_rate"] = json_of(terms.own_rate);
  for (std::size_t category = 0; category < terms.by_category.size(); ++category)
    json["by_category"][std::string(term_category_names[category])] = json_of(terms.by_category[category]);
  json["hedges"] = json_of(terms.hedges);
  return json;
}

Json json_of(const CorrectionMade& made) {
  return {{"line", made.correction.line},
          {"kind", name_of(made.correction.kind)},
          {"article", made.correction.article},
          {"what", text_or_null(made.correction.what)},
          {"outcome", name_of(made.outcome)},
          {"before", text_or_null(made.before)},
          {"after", text_or_null(made.correction.value)},
          {"articles", made.articles},
          {"places", list_of(made.places)}};
}

Json json_of(const Article& article) {
  return {{"id", article.id},
          {"outlet", text_or_null(article.outlet)},
          {"title", text_or_null(article.title)},
          {"date", text_or_null(article.date)},
          {"author", text_or_null(article.author)},
          {"credit", text_or_null(article.credit)},
          {"language", text_or_null(article.language)},
          {"url", text_or_null(article.url)}};
}

Json json_of(const ArticleAccount& one, const std::string& label) {
  Json json{{"label", label}};
  json.update(json_of(one.article));
  json["wire"] = one.wire;
  json["text"] = one.text.bytes();
  json["sentences"] = list_of(one.sentences);
  json["sentence_count"] = json_of(one.sentence_count);
  json["word_count"] = json_of(one.word_count);
  json["headings"] = json_of(one.headings);
  json["shared_sentences"] = json_of(one.shared_sentences);
  json["own_sentences"] = json_of(one.own_sentences);
  json["shared_words"] = json_of(one.shared_words);
  json["own_words"] = json_of(one.own_words);
  json["shared_percent"] = json_of(one.shared_percent);
  json["removed"] = list_of(one.removed);
  return json;
}

Json json_of(const Outsider& outsider) {
  Json json = json_of(outsider.article);
  json["apart_by"] = name_of(outsider.apart);
  json["shared"] = outsider.shared;
  return json;
}

Json articles_of(const Comparison& comparison) {
  const std::vector<std::string> labels = labels_of(comparison.articles);
  Json articles = Json::array();
  for (std::size_t article = 0; article < labels.size(); ++article)
    articles.push_back(json_of(comparison.articles[article], labels[article]));
  return articles;
}

std::string lines_of(const Json& list) {
  if (!list.is_array() || list.empty()) return json_text(list);
  std::string lines;
  for (const Json& item : list) lines += fmt::format("{}\n{}", lines.empty() ? "[" : ",", json_text(item));
  return lines + "\n]";
}

}  // namespace

std::string render_json(const Comparison& comparison) {
  Json json{{"event", comparison.id}};
  json["article_count"] = json_of(comparison.article_count);
  json["bound_by"] = comparison.bound_by;
  json["articles"] = articles_of(comparison);
  json["shared_sentences"] = list_of(comparison.shared_sentences);
  json["reuse"] = comparison.reuse ? json_of(*comparison.reuse) : Json();
  json["frequent_words"] = list_of(comparison.frequent_words);
  json["lone_words"] = list_of(comparison.lone_words);
  json["title_words"] = list_of(comparison.title_words);
  json["referents"] = list_of(comparison.referents);
  json["exchanged_names"] = list_of(comparison.exchanged);
  json["outlet_words"] = comparison.outlet_words ? json_of(*comparison.outlet_words) : Json();
  json["terms"] = list_of(comparison.terms);
  json["agencies"] = list_of(comparison.agencies);
  json["voices"] = list_of(comparison.voices.voices);
  json["quotations"] = list_of(comparison.voices.quotations);
  json["voice_groups"] = list_of(comparison.voices.groups);
  json["shared_speech"] = list_of(comparison.voices.shared_speech);
  json["hearsay"] = list_of(comparison.voices.hearsay);
  json["corrections"] = list_of(comparison.corrections);
  json["silences"] = list_of(comparison.silences);
  json["nearest"] = comparison.nearest ? json_of(*comparison.nearest) : Json();
  std::string text;
  for (const auto& [key, value] : json.items())
    text += fmt::format("{}\n{}: {}", text.empty() ? "{" : ",", json_text(key), lines_of(value));
  return text + "\n}\n";
}

}  // namespace crossread
