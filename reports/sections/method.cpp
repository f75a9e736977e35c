#include <algorithm>
#include <span>
#include <vector>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

bool any_probable(std::span<const Voice> voices) {
  const auto is_probable = [](const VoicePart& part) { return !part.probable.empty(); };
  return std::ranges::any_of(
      voices, [&](const Voice& voice) { return std::ranges::any_of(voice.parts, is_probable); });
}

/// Quotations that are not counted, as they stand in their article once more.
std::vector<Evidence> repeats_in(std::span<const Voice> voices) {
  std::vector<Evidence> repeats;
  for (const Voice& voice : voices)
    for (const VoicePart& part : voice.parts)
      repeats.insert(repeats.end(), part.repeats.begin(), part.repeats.end());
  return repeats;
}

/// With what the report was made, as far as it is known.
void add_stamp(List& list, const Wording& wording) {
  const Stamp& stamp = wording.stamp();
  if (!stamp.version.empty())
    list.items.push_back(wording.say(
        "stamp", {{"version", plain(stamp.version)}, {"lexicons", wording.code(stamp.lexicons)}}));
  if (!stamp.settings.empty())
    list.items.push_back(wording.say("stamp.settings", {{"settings", verbatim(stamp.settings)}}));
  if (!stamp.date.empty())
    list.items.push_back(wording.say("stamp.date", {{"date", plain(wording.phrases().date(stamp.date))}}));
}

}  // namespace

Blocks method(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  List list;
  list.items.push_back(wording.say("method.words"));
  list.items.push_back(wording.say("method.labels", {{"label", wording.label(0)}}));
  if (comparison.articles.size() > 1) list.items.push_back(wording.say("method.same"));
  if (!comparison.frequent_words.empty()) list.items.push_back(wording.say("method.vocabulary"));
  if (!comparison.terms.empty()) list.items.push_back(wording.say("method.marked"));
  if (comparison.outlet_words) list.items.push_back(wording.say("method.outlet_words"));
  if (comparison.articles.size() > 1) list.items.push_back(wording.say("method.percent"));
  const auto& voices = comparison.voices.voices;
  if (!voices.empty())
    for (const char* key : {"method.voices", "method.speakers", "method.cues"})
      list.items.push_back(wording.say(key));
  if (any_probable(voices)) list.items.push_back(wording.say("method.probable"));
  if (const auto repeats = repeats_in(voices); !repeats.empty())
    list.items.push_back(wording.say("method.repeats", {{"labels", wording.places(repeats)}}));
  if (!comparison.voices.shared_speech.empty()) list.items.push_back(wording.say("method.speech"));
  if (!comparison.agencies.empty()) list.items.push_back(wording.say("method.agencies"));
  add_stamp(list, wording);
  return {{Details{.summary = wording.say("method"), .blocks = {{list}}}}};
}

}  // namespace crossread::reports
