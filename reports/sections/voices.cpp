#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <string>

#include "analysis/comparison/lookup.h"
#include "reports/names.h"
#include "reports/sections.h"
#include "reports/text_of.h"

namespace crossread::reports {
namespace {

constexpr std::size_t voices_in_view = 8;
constexpr std::size_t lone_in_view = 6;

/// « dire 2, **marteler** (appuie, RT 4) »: a verb that adds something says what.
Inlines cue(const Wording& wording, const CueUse& use) {
  const Slots slots{{"cue", use.lemma == ":" ? wording.say("voices.cue.colon") : plain(use.lemma)},
                    {"labels", wording.places(use.uses.evidence)},
                    {"charge", wording.say(fmt::format("charge.{}", name_of(use.charge)))}};
  const std::string key = use.charge == Charge::neutral ? "voices.cue" : "voices.cue.charged";
  return use.uses.value == 1 ? wording.say(key, slots) : wording.say_number(key + ".times", use.uses, slots);
}

Table voices_table(const Wording& wording, std::span<const Voice> voices) {
  Table table;
  auto& head = table.rows.emplace_back();
  for (const char* key : {"who", "where", "quoted", "reported", "cues"})
    head.push_back(wording.say(fmt::format("voices.head.{}", key)));
  for (const Voice& voice : voices)
    for (const std::uint32_t article : voice.heard_in()) {
      const VoicePart& part = voice.parts[article];
      table.rows.push_back({named_in(wording, voice, part), wording.label(article),
                            counted(wording, part.hearing.quoted_words),
                            counted(wording, part.hearing.reported_words), cues(wording, part)});
    }
  return table;
}

/// As many as there are, each shown by its first quotation.
Figure number_of_voices(std::span<const Voice> voices) {
  Figure figure{
      .value = static_cast<double>(voices.size()), .unit = Unit::occurrences, .evidence = {}, .whole = {}};
  for (const Voice& voice : voices)
    figure.evidence.push_back(voice.parts[voice.heard_in().front()].hearing.quotations.evidence.front());
  return figure;
}

Bars::Bar voice_bar(const Wording& wording, const VoicePart& part, std::uint32_t article) {
  const Figure& words = part.hearing.quoted_words;
  Inlines number = wording.number(words);
  if (is_probable(part)) number = wording.say("voices.bars.probable", {{"n", number}});
  return {.label = wording.label_text(article), .value = words.value, .number = text_of(number)};
}

/// Those who have words between quotation marks, each in the articles in which he is heard.
Bars voice_bars(const Wording& wording, std::span<const Voice> voices) {
  Bars bars{.file = "voices", .title = {}, .groups = {}};
  double most = 0;
  for (const Voice& voice : voices) {
    Bars::Group group{.name = text_of(named(wording, voice)), .bars = {}};
    double all = 0;
    for (const std::uint32_t article : voice.heard_in()) {
      const VoicePart& part = voice.parts[article];
      const Figure& words = part.hearing.quoted_words;
      group.bars.push_back(voice_bar(wording, part, article));
      all += words.value;
      if (words.value <= most) continue;
      most = words.value;
      bars.title = wording.say("voices.bars", {{"n", wording.number(words)},
                                               {"who", named_in(wording, voice, part)},
                                               {"label", wording.label(article)}});
    }
    if (all > 0) bars.groups.push_back(std::move(group));
  }
  return bars;
}

/// Fewer bars say less than the table's rows.
bool may_draw_voices(const Bars& bars) {
  constexpr std::ptrdiff_t fewest_bars = 3;
  std::ptrdiff_t drawn = 0;
  for (const auto& group : bars.groups)
    drawn += std::ranges::count_if(group.bars, [](const Bars::Bar& bar) { return bar.value > 0; });
  return drawn >= fewest_bars;
}

void add_bars_and_table(const Wording& wording, Blocks& blocks) {
  const std::span<const Voice> all = wording.comparison().voices.voices;
  const auto in_view = all.first(std::min(all.size(), voices_in_view));
  const auto folded = all.subspan(in_view.size());
  if (Bars bars = voice_bars(wording, in_view); may_draw_voices(bars)) blocks.push_back({std::move(bars)});
  blocks.push_back({voices_table(wording, in_view)});
  if (!folded.empty())
    blocks.push_back({Details{.summary = wording.say_number("voices.more", number_of_voices(folded)),
                              .blocks = {{voices_table(wording, folded)}}}});
}

Inlines lone_line(const Wording& wording, const Voice& voice) {
  std::vector<Evidence> places;
  for (const VoicePart& part : voice.parts)
    std::ranges::copy(part.hearing.quotations.evidence, std::back_inserter(places));
  return wording.say("voices.lone", {{"who", named(wording, voice)},
                                     {"label", wording.labels(voice.heard_in())},
                                     {"labels", wording.places(places)}});
}

/// Who is heard in several outlets, and a line for everyone heard in one.
void add_lone(const Wording& wording, Blocks& blocks) {
  std::vector<Inlines> common;
  std::vector<Voice> lone;
  for (const Voice& voice : wording.comparison().voices.voices) {
    if (voice.source != Voice::Source::known || voice.is_newsroom()) continue;
    if (in_one_outlet(wording.comparison(), voice.heard_in()))
      lone.push_back(voice);
    else
      common.push_back(named(wording, voice));
  }
  if (!common.empty())
    blocks.push_back(
        {Paragraph{wording.say("voices.common", {{"who", wording.joined(common, "separator.parts")}})}});
  List in_view;
  List folded;
  for (const Voice& voice : lone)
    (in_view.items.size() < lone_in_view ? in_view : folded).items.push_back(lone_line(wording, voice));
  if (!in_view.items.empty()) blocks.push_back({in_view});
  if (!folded.items.empty())
    blocks.push_back(
        {Details{.summary = wording.say_number("voices.lone.more",
                                               number_of_voices(std::span(lone).subspan(lone_in_view))),
                 .blocks = {{folded}}}});
}

/// « aurait fui », "reportedly": what an article repeats without saying from whom.
void add_hearsay(const Wording& wording, Blocks& blocks) {
  std::vector<Inlines> articles;
  const auto& hearsay = wording.comparison().voices.hearsay;
  for (std::uint32_t article = 0; article < hearsay.size(); ++article)
    if (hearsay[article].value > 0)
      articles.push_back(wording.say_number(
          "hearsay.article", hearsay[article],
          {{"label", wording.label(article)}, {"labels", wording.places(hearsay[article].evidence)}}));
  if (!articles.empty())
    blocks.push_back(
        {Paragraph{wording.say("hearsay", {{"articles", wording.joined(articles, "separator.parts")}})}});
}

}  // namespace

Inlines cues(const Wording& wording, const VoicePart& part) {
  std::vector<Inlines> items;
  for (const CueUse& use : part.cues) items.push_back(cue(wording, use));
  return wording.joined(items, "separator");
}

Inlines named_in(const Wording& wording, const Voice& voice, const VoicePart& part) {
  if (part.is_newsroom)
    return wording.say("voices.newsroom", {{"who", verbatim(part.namings.front().words)}});
  const Inlines name = named(wording, voice);
  return is_probable(part) ? wording.say("voices.probably", {{"who", name}}) : name;
}

double quoted_words(const Voice& voice) {
  double words = 0;
  for (const VoicePart& part : voice.parts) words += part.hearing.quoted_words.value;
  return words;
}

bool in_one_outlet(const Comparison& comparison, std::span<const std::uint32_t> articles) {
  std::set<std::string> outlets;
  for (const std::uint32_t article : articles) outlets.insert(comparison.articles[article].article.outlet);
  return articles.size() == 1 || (outlets.size() == 1 && !outlets.contains(""));
}

Inlines counted(const Wording& wording, const Figure& figure) {
  if (figure.value == 0) return wording.number(figure);
  return wording.say_number("voices.words", figure, {{"labels", wording.places(figure.evidence)}});
}

Inlines named(const Wording& wording, const Voice& voice) {
  if (voice.source != Voice::Source::known)
    return wording.say(fmt::format("voices.{}", name_of(voice.source)));
  Inlines name = voice.described.empty() ? verbatim(voice.name) : wording.quote(voice.described);
  std::vector<Inlines> affiliations;
  for (const std::string& one : voice.affiliations) affiliations.push_back(verbatim(one));
  if (affiliations.empty()) return name;
  return wording.say("voices.of",
                     {{"who", name}, {"affiliations", wording.joined(affiliations, "separator")}});
}

std::string short_name(const Wording& wording, const Voice& voice) {
  if (voice.source != Voice::Source::known) return wording.phrases().phrase("read.unknown");
  return shown(voice);
}

Blocks voices(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  Blocks blocks;
  if (!comparison.voices.voices.empty()) {
    blocks.push_back({Paragraph{wording.say("voices.intro")}});
    add_bars_and_table(wording, blocks);
    std::ranges::copy(who_is_meant(wording), std::back_inserter(blocks));
    if (comparison.articles.size() > 1) add_lone(wording, blocks);
    std::ranges::copy(shared_speech(wording), std::back_inserter(blocks));
  }
  add_hearsay(wording, blocks);
  if (blocks.empty()) return {};
  blocks.insert(blocks.begin(), heading(wording, "voices"));
  std::ranges::copy(voice_details(wording), std::back_inserter(blocks));
  return blocks;
}

}  // namespace crossread::reports
