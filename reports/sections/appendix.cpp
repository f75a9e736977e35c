#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "analysis/comparison/lookup.h"
#include "reports/fate_sign.h"
#include "reports/names.h"
#include "reports/places.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

/// Where a sentence stands elsewhere, the closest relation first.
struct Elsewhere {
  Relation relation = Relation::related;
  Evidence place;
};
using ElsewhereBySentence = std::map<std::uint32_t, std::vector<Elsewhere>>;

ElsewhereBySentence elsewhere_of(const TextReuse& reuse, std::uint32_t article) {
  ElsewhereBySentence found;
  each_pair(reuse, [&](const AlignedSentences& pair) {
    if (pair.from.article == article) found[pair.from.sentences.begin].push_back({pair.relation, pair.to});
    if (pair.to.article == article) found[pair.to.sentences.begin].push_back({pair.relation, pair.from});
  });
  for (auto& [sentence, places] : found) std::ranges::stable_sort(places, {}, &Elsewhere::relation);
  return found;
}

/// "= nearly word for word in AFP 2; related to Le Quai 4"
Inlines fate(const Wording& wording, std::span<const Elsewhere> places, bool is_held_against_all) {
  if (places.empty()) return wording.say(is_held_against_all ? "read.alone" : "read.not_found");
  std::vector<Inlines> parts;
  for (std::size_t at = 0; at < places.size();) {
    const Relation relation = places[at].relation;
    std::vector<Evidence> alike;
    for (; at < places.size() && places[at].relation == relation; ++at) alike.push_back(places[at].place);
    parts.push_back(
        wording.say(fmt::format("read.{}", name_of(relation)), {{"labels", wording.places(alike)}}));
  }
  return wording.joined(parts, "separator.parts");
}

/// Words of one kind in an article's text.
struct Layer {
  Span span;
  std::uint32_t number = 0;
};

std::optional<std::uint32_t> over(std::span<const Layer> layers, Span span) {
  const auto layer = std::ranges::find_if(layers, [&](const Layer& one) { return one.span.contains(span); });
  return layer == layers.end() ? std::nullopt : std::optional(layer->number);
}

/// A sentence, cut wherever a quotation or a loaded term begins or ends in it.
std::vector<Reading::Run> runs_of(const Text& text, Span sentence, std::span<const Layer> quotations,
                                  std::span<const Layer> terms) {
  std::vector<std::uint32_t> cuts{sentence.begin, sentence.end};
  for (const auto layers : {quotations, terms})
    for (const Layer& layer : layers)
      for (const std::uint32_t at : {layer.span.begin, layer.span.end})
        if (sentence.begin < at && at < sentence.end) cuts.push_back(at);
  std::ranges::sort(cuts);
  const auto repeated = std::ranges::unique(cuts);
  cuts.erase(repeated.begin(), repeated.end());
  std::vector<Reading::Run> runs;
  for (std::size_t at = 0; at + 1 < cuts.size(); ++at) {
    const Span span{cuts[at], cuts[at + 1]};
    runs.push_back({std::string(text.slice(span)), over(quotations, span), over(terms, span)});
  }
  return runs;
}

Inlines why_of(const Wording& wording, const Quotation& quotation) {
  const Voices& voices = wording.comparison().voices;
  const VoicePart& part = voices.voices[quotation.voice].parts[quotation.place.article];
  Inlines line = wording.say(fmt::format("read.{}", name_of(quotation.type)),
                             {{"who", named(wording, voices.voices[quotation.voice])}});
  if (!quotation.cue_lemma.empty() && quotation.cue_lemma != ":") {
    const auto key = quotation.charge == Charge::neutral ? "read.cue" : "read.cue.charged";
    line = std::move(line) +
           wording.say(key, {{"cue", plain(quotation.cue_lemma)},
                             {"charge", wording.say(fmt::format("charge.{}", name_of(quotation.charge)))}});
  }
  if (quotation.is_corrected) line = std::move(line) + wording.say("read.corrected");
  for (const Naming& naming : part.namings)
    if (quotation.source && std::ranges::find(naming.places, *quotation.source) != naming.places.end())
      line = std::move(line) +
             wording.say("read.naming",
                         {{"words", wording.quote(naming.words)},
                          {"reason", wording.say(fmt::format("link.{}", name_of(naming.reason)))}});
  return is_probable(voices.voices[quotation.voice], quotation)
             ? std::move(line) + wording.say("read.probable")
             : line;
}

Inlines reading_title(const Wording& wording, std::uint32_t article, const Inlines& called) {
  const Article& one = wording.comparison().articles[article].article;
  const Inlines title =
      one.title.empty() ? wording.say("appendix.untitled") : verbatim(one.title, one.language);
  return wording.say("appendix.article", {{"label", called}, {"title", title}});
}

void add_layers(Reading& reading, const Wording& wording, std::vector<Layer>& quotations,
                std::vector<Layer>& terms) {
  const Comparison& comparison = wording.comparison();
  for (const Quotation& quotation : comparison.voices.quotations) {
    if (quotation.place.article != reading.article) continue;
    quotations.push_back({quotation.place.span, static_cast<std::uint32_t>(reading.quotations.size())});
    reading.quotations.push_back({.voice = quotation.voice,
                                  .type = name_of(quotation.type),
                                  .who = short_name(wording, comparison.voices.voices[quotation.voice]),
                                  .why = why_of(wording, quotation)});
  }
  if (comparison.terms.empty()) return;
  const ArticleTerms& found = comparison.terms[reading.article];
  for (const auto* voice : {&found.own, &found.quoted})
    for (const MarkedTerm& term : *voice) {
      terms.push_back({term.place.span, static_cast<std::uint32_t>(reading.terms.size())});
      reading.terms.push_back(why_loaded(wording, term));
    }
}

Reading reading_of(const Wording& wording, std::uint32_t article) {
  const Comparison& comparison = wording.comparison();
  const ArticleAccount& one = comparison.articles[article];
  Reading reading = bare_reading(wording, article, wording.label(article));
  std::vector<Layer> quotations, terms;
  add_layers(reading, wording, quotations, terms);
  const ElsewhereBySentence elsewhere =
      comparison.reuse ? elsewhere_of(*comparison.reuse, article) : ElsewhereBySentence();
  for (std::uint32_t number = 0; number < one.sentences.size(); ++number) {
    Reading::Sentence& sentence = reading.sentences[number];
    if (comparison.reuse) {
      const auto places = elsewhere.find(number);
      sentence.sign =
          fate_sign(*comparison.reuse, article, comparison.reuse->articles[article].sentences[number]);
      sentence.fate = fate(wording, places == elsewhere.end() ? std::span<const Elsewhere>() : places->second,
                           comparison.reuse->articles[article].is_held_against_all);
    }
    sentence.runs = runs_of(one.text, one.sentences[number].span, quotations, terms);
  }
  return reading;
}

}  // namespace

Inlines why_loaded(const Wording& wording, const MarkedTerm& term) {
  const std::string& language = wording.comparison().articles[term.place.article].article.language;
  Inlines line = wording.say(
      "read.term", {{"kind", wording.say(fmt::format("marked.category.{}", name_of(term.category)))},
                    {"note", verbatim(term.note, language)}});
  std::vector<Inlines> plainer;
  for (const std::string& neutral : term.neutral) plainer.push_back(verbatim(neutral, language));
  if (plainer.empty()) return line;
  return std::move(line) + wording.say("read.otherwise", {{"words", wording.joined(plainer, "separator")}});
}

Reading bare_reading(const Wording& wording, std::uint32_t article, const Inlines& called) {
  const ArticleAccount& one = wording.comparison().articles[article];
  Reading reading;
  reading.article = article;
  reading.label = wording.label_text(article);
  reading.title = reading_title(wording, article, called);
  reading.language = one.article.language;
  for (std::uint32_t number = 0; number < one.sentences.size(); ++number) {
    Reading::Sentence& sentence = reading.sentences.emplace_back();
    sentence.paragraph = one.sentences[number].paragraph;
    sentence.label = fmt::format("{}\u00A0{}", unbroken(reading.label), number + 1);
    sentence.sign = ' ';
    sentence.runs.push_back({std::string(one.text.slice(one.sentences[number].span)), {}, {}});
  }
  return reading;
}

Blocks appendix(const Wording& wording) {
  const auto& articles = wording.comparison().articles;
  const auto has_text = [](const ArticleAccount& one) { return !one.sentences.empty(); };
  if (std::ranges::none_of(articles, has_text)) return {};
  Blocks blocks{{Heading{.level = 2, .text = wording.say("appendix"), .section = "read"}}};
  for (std::uint32_t article = 0; article < articles.size(); ++article)
    blocks.push_back({reading_of(wording, article)});
  return blocks;
}

}  // namespace crossread::reports
