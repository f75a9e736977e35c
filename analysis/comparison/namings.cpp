#include "analysis/comparison/namings.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace crossread {
namespace {

/// Below it a speaker is called probable; chosen on English and French articles, where 22 and 20 of 100 such
/// quotations are somebody else's, and 4 of the others.
constexpr double clear = 0.7;

const Quote& quote_at(const HeardArticle& article, std::uint32_t quote) {
  return article.reading->speech.quotes[quote];
}

Evidence place_of(const HeardArticle& article, Span span) {
  return place_in_text(*article.account, article.number, span);
}

Naming naming_of(const HeardArticle& article, std::uint32_t source) {
  const Speech& speech = article.reading->speech;
  const Link& link = speech.people.links[source];
  Naming naming{.words = std::string(article.reading->body.text.slice(speech.mentions[source].span)),
                .is_pronoun = speech.mentions[source].form == Mention::Form::pronoun,
                .reason = link.reason,
                .confidence = link.confidence,
                .places = {},
                .basis = {}};
  if (link.basis != nothing) naming.basis = place_of(article, speech.mentions[link.basis].span);
  return naming;
}

bool is_same(const Naming& a, const Naming& b) {
  return a.words == b.words && a.reason == b.reason;
}

std::uint32_t number_in(std::span<const Naming> namings, const Naming& naming) {
  const auto found = std::ranges::find_if(namings, [&](const Naming& one) { return is_same(one, naming); });
  return static_cast<std::uint32_t>(found - namings.begin());
}

ProbableSpeech::Ground ground_of(const Quote& quote, const Link& link) {
  if (link.confidence < quote.source_confidence) return ProbableSpeech::Ground::naming;
  return quote.cue ? ProbableSpeech::Ground::likeliest : ProbableSpeech::Ground::no_cue;
}

bool begins_sentence(const ReadArticle& reading, const Mention& mention) {
  return mention.span.begin == reading.body.sentences[mention.sentence].span.begin;
}

}  // namespace

bool reads_better(const Description& one, const Description& other) {
  const auto worth = [](const Description& each) {
    return std::tuple(!each.words.empty(), each.is_full, each.has_article, !each.begins_sentence);
  };
  return worth(one) > worth(other);
}

std::vector<Naming> namings_of(const HeardArticle& article, std::span<const std::uint32_t> quotes) {
  std::vector<Naming> namings;
  for (const std::uint32_t quote : quotes) {
    const auto& source = quote_at(article, quote).source;
    if (!source || article.is_corrected[quote]) continue;
    Naming naming = naming_of(article, *source);
    const std::uint32_t number = number_in(namings, naming);
    if (number == namings.size()) namings.push_back(std::move(naming));
    const Evidence place = place_of(article, article.reading->speech.mentions[*source].span);
    auto& places = namings[number].places;
    if (std::ranges::find(places, place) == places.end()) places.push_back(place);
  }
  for (Naming& naming : namings) std::ranges::sort(naming.places);
  return namings;
}

bool is_only_probable(const Speech& speech, const Quote& quote) {
  return speaker_of(speech, quote) &&
         quote.source_confidence * speech.people.links[*quote.source].confidence < clear;
}

std::vector<ProbableSpeech> probable_of(const HeardArticle& article, std::span<const std::uint32_t> quotes,
                                        std::span<const Naming> namings) {
  std::vector<ProbableSpeech> probable;
  for (const std::uint32_t number : quotes) {
    const Quote& quote = quote_at(article, number);
    if (article.is_corrected[number] || !is_only_probable(article.reading->speech, quote)) continue;
    const Link& link = article.reading->speech.people.links[*quote.source];
    const double confidence = quote.source_confidence * link.confidence;
    probable.push_back({.quotation = place_of(article, quote.content),
                        .ground = ground_of(quote, link),
                        .naming = number_in(namings, naming_of(article, *quote.source)),
                        .confidence = confidence});
  }
  return probable;
}

Description description_of(const ReadArticle& reading, const Person& person) {
  if (!person.name_words.empty() || !person.known_as.empty()) return {};
  Description best{.words = person.name};
  for (const std::uint32_t at : person.mentions) {
    const Mention& mention = reading.speech.mentions[at];
    if (mention.form != Mention::Form::description) continue;
    Description one{.words = std::string(reading.body.text.slice(mention.span)),
                    .has_article = mention.determiner == Mention::Determiner::definite ||
                                   mention.determiner == Mention::Determiner::indefinite,
                    .is_definite = mention.determiner == Mention::Determiner::definite,
                    .begins_sentence = begins_sentence(reading, mention)};
    one.is_full = one.words.ends_with(person.name);
    if (reads_better(one, best)) best = std::move(one);
  }
  return best;
}

Description description_of(std::span<const ReadArticle* const> readings, const SharedPerson& person) {
  Description best;
  for (const SharedPerson::Member& member : person.members) {
    const ReadArticle& reading = *readings[member.article];
    Description one = description_of(reading, reading.speech.people.people[member.person]);
    if (reads_better(one, best)) best = std::move(one);
  }
  return best;
}

}  // namespace crossread
