#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/text/fold.h"
#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t probable_in_view = 5;
constexpr double clear_link = 0.8;  // between the names of two articles

Inlines reason(const Wording& wording, Link::Reason reason) {
  return wording.say(fmt::format("link.{}", name_of(reason)));
}

/// Quotations of one part of a voice that are probable for the same reason.
struct Probable {
  const ProbableSpeech* first = nullptr;
  std::vector<Evidence> quotations;
};

/// « a-t-il » has « il ».
std::string_view shown_words(const Naming& naming) {
  const std::string_view words = naming.words;
  return words.starts_with('-') ? words.substr(words.rfind('-') + 1) : words;
}

std::vector<Probable> probable_once(const VoicePart& part) {
  std::vector<Probable> all;
  for (const ProbableSpeech& speech : part.probable) {
    auto told = std::ranges::find_if(all, [&](const Probable& one) {
      return one.first->ground == speech.ground && one.first->naming == speech.naming;
    });
    if (told == all.end()) told = all.insert(told, {&speech, {}});
    told->quotations.push_back(speech.quotation);
  }
  return all;
}

/// « **probablement** Luc Daval (LQ 5) : « il », la dernière personne à avoir parlé »
std::vector<Inlines> probable_lines(const Wording& wording) {
  std::vector<Inlines> lines;
  for (const Voice& voice : wording.comparison().voices.voices)
    for (const VoicePart& part : voice.parts)
      for (const Probable& probable : probable_once(part)) {
        const Naming& naming = part.namings[probable.first->naming];
        lines.push_back(wording.say(fmt::format("probable.{}", name_of(probable.first->ground)),
                                    {{"who", named(wording, voice)},
                                     {"labels", wording.places(probable.quotations)},
                                     {"words", wording.quote(shown_words(naming))},
                                     {"reason", reason(wording, naming.reason)}}));
      }
  return lines;
}

/// Words that tell nobody why: the name itself, and pronouns, whose noun stands beside them.
bool is_plain(const Naming& naming, const Voice& voice) {
  return naming.is_pronoun || naming.reason == Link::Reason::own_words ||
         naming.reason == Link::Reason::same_name || fold(naming.words).ends_with(fold(voice.name));
}

/// The words by which one article names him, each with the reason, and its own name where that is another.
Inlines recognised_in(const Wording& wording, const Voice& voice, std::uint32_t article) {
  const VoicePart& part = voice.parts[article];
  std::vector<Inlines> names;
  if (!part.is_corrected && fold(part.name) != fold(voice.name))
    names.push_back(
        wording.say(part.link_confidence < clear_link ? "recognised.name.probable" : "recognised.name",
                    {{"words", wording.quote(part.name)}, {"reason", reason(wording, part.linked_by)}}));
  for (const Naming& naming : part.namings)
    if (!is_plain(naming, voice))
      names.push_back(wording.say("recognised.naming", {{"words", wording.quote(naming.words)},
                                                        {"reason", reason(wording, naming.reason)},
                                                        {"labels", wording.places(naming.places)}}));
  if (names.empty()) return {};
  return wording.say("recognised.article",
                     {{"label", wording.label(article)}, {"names", wording.joined(names, "separator")}});
}

/// The articles that are only linked by a description which they have in common.
Inlines alike_in(const Wording& wording, const Voice& voice) {
  const std::vector<std::uint32_t> heard_in = voice.heard_in();
  const auto is_alike = [&](std::uint32_t article) {
    const VoicePart& part = voice.parts[article];
    return part.link_confidence < clear_link && fold(part.name) == fold(voice.name);
  };
  if (heard_in.size() < 2 || std::ranges::none_of(heard_in, is_alike)) return {};
  return wording.say("recognised.article",
                     {{"label", wording.labels(heard_in)}, {"names", wording.say("recognised.alike")}});
}

List recognised(const Wording& wording) {
  List list;
  for (const Voice& voice : wording.comparison().voices.voices) {
    std::vector<Inlines> articles;
    if (Inlines line = alike_in(wording, voice); !line.empty()) articles.push_back(std::move(line));
    for (const std::uint32_t article : voice.heard_in())
      if (Inlines line = recognised_in(wording, voice, article); !line.empty())
        articles.push_back(std::move(line));
    if (!articles.empty())
      list.items.push_back(wording.say(
          "recognised.voice",
          {{"who", named(wording, voice)}, {"articles", wording.joined(articles, "separator.parts")}}));
  }
  return list;
}

}  // namespace

Blocks who_is_meant(const Wording& wording) {
  Blocks blocks;
  const std::vector<Inlines> probable = probable_lines(wording);
  if (!probable.empty()) {
    const auto in_view =
        probable.begin() + static_cast<std::ptrdiff_t>(std::min(probable.size(), probable_in_view));
    blocks.push_back({Paragraph{wording.say("probable")}});
    blocks.push_back({List{{probable.begin(), in_view}}});
    if (in_view != probable.end())
      blocks.push_back(
          {Details{.summary = wording.say("probable.more"), .blocks = {{List{{in_view, probable.end()}}}}}});
  }
  if (List list = recognised(wording); !list.items.empty())
    blocks.push_back({Details{.summary = wording.say("recognised"), .blocks = {{std::move(list)}}}});
  return blocks;
}

}  // namespace crossread::reports
