#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <string>

#include "analysis/text/fold.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t stretches_shown = 3;
constexpr std::size_t items_in_view = 5;

using Side = SharedSpeech::Side;

bool is_cut_alike(const SharedSpeech& speech) {
  return speech.first.alone.value == 0 && speech.second.alone.value == 0;
}

/// The side that quotes more of what the other has not.
const Side& longer(const SharedSpeech& speech) {
  return speech.first.alone.value >= speech.second.alone.value ? speech.first : speech.second;
}

const Side& shorter(const SharedSpeech& speech) {
  return &longer(speech) == &speech.first ? speech.second : speech.first;
}

/// What a side has alone, in the articles that say the same.
struct Alone {
  Figure words;
  std::set<std::uint32_t> articles;
  std::vector<Evidence> places;
};

/// Pairs that say one thing, told as one: several outlets leave out the same words, or none leaves out any.
struct Told {
  const SharedSpeech* first = nullptr;
  std::vector<Evidence> quotations;  ///< of all the pairs
  std::string words;                 ///< shared and alone
  Alone longer;
  Alone shorter;
};

void add(Alone& alone, const Side& side) {
  if (alone.articles.empty()) alone.words = side.alone;
  if (alone.articles.insert(side.quotation.article).second)
    std::ranges::copy(side.alone.evidence, std::back_inserter(alone.places));
}

bool has(const Told& told, const Side& side) {
  return std::ranges::find(told.quotations, side.quotation) != told.quotations.end();
}

std::string words_of_speech(const Comparison& comparison, const SharedSpeech& speech) {
  std::string words;
  for (const Figure* figure : {&longer(speech).shared, &longer(speech).alone, &shorter(speech).alone}) {
    for (const Evidence& place : figure->evidence)
      words += fold(comparison.articles[place.article].text.slice(place.span)) + " ";
    words += "| ";
  }
  return words;
}

bool say_the_same(const Told& told, const SharedSpeech& speech, const std::string& words) {
  const SharedSpeech& first = *told.first;
  if (first.voice != speech.voice || is_cut_alike(first) != is_cut_alike(speech)) return false;
  return is_cut_alike(first) ? has(told, speech.first) || has(told, speech.second) : told.words == words;
}

std::vector<Told> told_once(const Comparison& comparison, bool alike) {
  std::vector<Told> all;
  for (const SharedSpeech& speech : comparison.voices.shared_speech) {
    if (is_cut_alike(speech) != alike) continue;
    const std::string words = words_of_speech(comparison, speech);
    auto told = std::ranges::find_if(all, [&](const Told& one) { return say_the_same(one, speech, words); });
    if (told == all.end()) told = all.insert(told, {&speech, {}, words, {}, {}});
    for (const Side* side : {&speech.first, &speech.second}) told->quotations.push_back(side->quotation);
    add(told->longer, longer(speech));
    add(told->shorter, shorter(speech));
  }
  return all;
}

/// The words at the first of some places: « ni la ville », « ni la région » […]
Inlines stretches_at(const Wording& wording, const std::vector<Evidence>& places) {
  std::vector<Inlines> stretches;
  for (const Evidence& place : std::span(places).first(std::min(places.size(), stretches_shown))) {
    const ArticleAccount& one = wording.comparison().articles[place.article];
    stretches.push_back(wording.excerpt(one.text.slice(place.span), one.article.language));
  }
  Inlines line = wording.joined(stretches, "separator");
  return places.size() > stretches_shown ? line + plain(" […]") : line;
}

const Evidence& longest(const Figure& words) {
  return *std::ranges::max_element(words.evidence, {},
                                   [](const Evidence& place) { return place.span.size(); });
}

/// What one side quotes and the other does not, or nothing.
Inlines only_there(const Wording& wording, const Alone& alone) {
  if (alone.words.value == 0) return {};
  return wording.say_number("speech.alone", alone.words,
                            {{"label", wording.labels({alone.articles.begin(), alone.articles.end()})},
                             {"words", stretches_at(wording, alone.words.evidence)},
                             {"labels", wording.places(alone.places)}});
}

Inlines speaker_told(const Wording& wording, const Told& told) {
  return named(wording, wording.comparison().voices.voices[told.first->voice]);
}

Inlines different(const Wording& wording, const Told& told) {
  const Side& most = longer(*told.first);
  return wording.say_number("speech.pair", most.shared,
                            {{"who", speaker_told(wording, told)},
                             {"labels", wording.places(told.quotations)},
                             {"words", words_at(wording, longest(most.shared))}}) +
         only_there(wording, told.longer) + only_there(wording, told.shorter);
}

List list_of_speeches(const Wording& wording, std::span<const Told> told) {
  List list;
  for (const Told& one : told) list.items.push_back(different(wording, one));
  return list;
}

void add_different(const Wording& wording, Blocks& blocks) {
  const std::vector<Told> told = told_once(wording.comparison(), false);
  if (told.empty()) return;
  const auto in_view = std::span(told).first(std::min(told.size(), items_in_view));
  const auto folded = std::span(told).subspan(in_view.size());
  blocks.push_back({Paragraph{wording.say("speech.intro")}});
  blocks.push_back({list_of_speeches(wording, in_view)});
  if (!folded.empty())
    blocks.push_back(
        {Details{.summary = wording.say("speech.more"), .blocks = {{list_of_speeches(wording, folded)}}}});
}

void add_alike(const Wording& wording, Blocks& blocks) {
  std::vector<Inlines> items;
  for (const Told& told : told_once(wording.comparison(), true))
    items.push_back(wording.say("speech.alike.item", {{"who", speaker_told(wording, told)},
                                                      {"labels", wording.places(told.quotations)}}));
  if (!items.empty())
    blocks.push_back(
        {Paragraph{wording.say("speech.alike", {{"items", wording.joined(items, "separator.parts")}})}});
}

}  // namespace

Blocks shared_speech(const Wording& wording) {
  Blocks blocks;
  add_different(wording, blocks);
  add_alike(wording, blocks);
  return blocks;
}

}  // namespace crossread::reports
