#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "reports/sections.h"
#include "reports/worksheet/other_counts.h"
#include "reports/worksheet/question.h"
#include "reports/worksheet/speech_trap.h"

namespace crossread::reports {
namespace {

constexpr std::size_t fewest_rows = 2;
constexpr std::size_t most_rows = 6;
constexpr std::size_t accepted_shown = 6;

/// Speakers without quoted words are only asked about where nobody has any.
bool are_quoted(const Wording& wording, const Picks& picks) {
  return std::ranges::any_of(picks.speakers,
                             [&](std::uint32_t number) { return quoted_words(voice(wording, number)) > 0; });
}

Inlines speaker_names(const Wording& wording, const Picks& picks) {
  std::vector<Inlines> names;
  for (const std::uint32_t number : picks.speakers) names.push_back(speaker(wording, voice(wording, number)));
  return wording.joined(names, "separator.last");
}

Inlines who_speaks_asked(const Wording& wording, const Picks& picks) {
  if (picks.speakers.empty()) return wording.say("who_speaks.ask.none");
  if (!are_quoted(wording, picks)) return wording.say("who_speaks.ask.reported");
  const char* const where = wording.comparison().articles.size() == 1 ? "ask.alone" : "ask";
  const char* const form = picks.speakers.size() == 1 ? "one" : "other";
  return wording.say(fmt::format("who_speaks.{}.{}", where, form), {{"who", speaker_names(wording, picks)}});
}

/// As many as could be needed, so that they do not tell who is heard where.
std::size_t who_speaks_rows(const Wording& wording, const Picks& picks) {
  return std::clamp(picks.speakers.size() * wording.comparison().articles.size(), fewest_rows, most_rows);
}

/// « Odile Brassac | AM | 9 (AM 3) | déclarer », of each article in which someone is heard.
Table heard(const Wording& wording, const Picks& picks) {
  const bool quoted = are_quoted(wording, picks);
  Table table;
  auto& head = table.rows.emplace_back();
  for (const char* key : {"who", "where", quoted ? "quoted" : "reported", "cues"})
    head.push_back(wording.say(fmt::format("voices.head.{}", key)));
  for (const std::uint32_t number : picks.speakers)
    for (const std::uint32_t article : voice(wording, number).heard_in()) {
      const VoicePart& part = voice(wording, number).parts[article];
      const Figure& words = quoted ? part.hearing.quoted_words : part.hearing.reported_words;
      table.rows.push_back({named_in(wording, voice(wording, number), part), article_name(wording, article),
                            counted(wording, words), cues(wording, part)});
    }
  return table;
}

/// Sentences that report what nobody is named for: there is somebody to ask for.
List hearsay(const Wording& wording) {
  List list;
  const auto& articles = wording.comparison().voices.hearsay;
  for (std::uint32_t article = 0; article < articles.size(); ++article)
    if (articles[article].value > 0)
      list.items.push_back(
          wording.say("hearsay", {{"articles", counted_as(wording, "hearsay.article", articles[article],
                                                          {{"label", article_name(wording, article)}})}}));
  return list;
}

Blocks who_speaks_answer(const Wording& wording, const Picks& picks) {
  if (picks.speakers.empty()) {
    Blocks blocks{{Paragraph{wording.say("who_speaks.open")}}};
    if (List list = hearsay(wording); !list.items.empty()) blocks.push_back({std::move(list)});
    return blocks;
  }
  Blocks blocks{{heard(wording, picks)}};
  for (const std::uint32_t number : picks.speakers) {
    const auto articles = voice(wording, number).heard_in();
    if (wording.comparison().articles.size() > articles.size() && articles.size() == 1)
      blocks.push_back(
          {Paragraph{wording.say("who_speaks.lone", {{"who", speaker(wording, voice(wording, number))},
                                                     {"label", article_name(wording, articles.front())}})}});
  }
  if (are_quoted(wording, picks)) blocks.push_back({Paragraph{wording.say("who_speaks.rule")}});
  return blocks;
}

std::string_view rule_name(OtherCount::Rule rule) {
  switch (rule) {
    case OtherCount::Rule::with_note:
      return "note";
    case OtherCount::Rule::without_lone:
      return "lone";
    case OtherCount::Rule::without_probable:
      return "probable";
    case OtherCount::Rule::with_repeats:
      break;
  }
  return "repeats";
}

Inlines all_words_at(const Wording& wording, const std::vector<Evidence>& places) {
  std::vector<Inlines> words;
  for (const Evidence& place : places) words.push_back(words_at(wording, place));
  return wording.joined(words, "separator");
}

std::vector<Inlines> who_speaks_accepted(const Wording& wording, const Picks& picks) {
  std::vector<Inlines> items;
  for (const std::uint32_t number : picks.speakers)
    for (const std::uint32_t article : voice(wording, number).heard_in())
      for (const OtherCount& other : other_counts(wording.comparison(), number, article))
        items.push_back(wording.say_number(fmt::format("who_speaks.accept.{}", rule_name(other.rule)),
                                           other.words,
                                           {{"who", speaker(wording, voice(wording, number))},
                                            {"label", article_name(wording, article)},
                                            {"words", all_words_at(wording, other.places)},
                                            {"labels", wording.places(other.places)}}));
  items.resize(std::min(items.size(), accepted_shown));
  return items;
}

}  // namespace

Question who_speaks(const Wording& wording, const Picks& picks) {
  return {
      .key = "who_speaks",
      .asked = who_speaks_asked(wording, picks),
      .rows = who_speaks_rows(wording, picks),
      .answer = who_speaks_answer(wording, picks),
      .accepted = are_quoted(wording, picks) ? who_speaks_accepted(wording, picks) : std::vector<Inlines>(),
      .trap = speech_trap(wording, picks)};
}

}  // namespace crossread::reports
