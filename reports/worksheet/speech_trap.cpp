#include "reports/worksheet/speech_trap.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "analysis/text/fold.h"
#include "analysis/text/utf8.h"
#include "reports/sections.h"
#include "reports/worksheet/other_counts.h"
#include "reports/worksheet/question.h"

namespace crossread::reports {
namespace {

using Trap = std::optional<Inlines>;

/// A note of the newsroom within what somebody says.
Trap note(const Wording& wording, const Picks& picks) {
  for (const std::uint32_t number : picks.speakers)
    for (const std::uint32_t article : voice(wording, number).heard_in())
      if (const auto notes = notes_in(wording.comparison(), number, article); !notes.empty())
        return wording.say("who_speaks.trap.note", {{"words", words_at(wording, notes.front())},
                                                    {"labels", wording.places({notes.front()})},
                                                    {"who", speaker(wording, voice(wording, number))}});
  return std::nullopt;
}

std::string_view first_word(std::string_view words) {
  return words.substr(0, words.find(' '));
}

std::string_view last_word(std::string_view words) {
  const std::size_t space = words.rfind(' ');
  return space == std::string_view::npos ? words : words.substr(space + 1);
}

std::int32_t first_letter_folded(std::string_view name) {
  const std::string folded = fold(name);
  std::size_t at = 0;
  return folded.empty() ? 0 : next_code_point(folded, at);
}

/// A surname, or the first word of an office, that two people have in common; "" where they have none.
std::string common_word(const Voice& one, const Voice& other) {
  const auto full_name = [](const Voice& voice) {
    return voice.source == Voice::Source::known && voice.kind == Mention::Kind::person &&
           voice.described.empty() && voice.name.find(' ') != std::string::npos;
  };
  if (!full_name(one) || !full_name(other)) return {};
  const bool one_surname = fold(last_word(one.name)) == fold(last_word(other.name));
  // "J. Castaing" may be Jean Castaing, not found to be the same.
  if (one_surname)
    return first_letter_folded(one.name) == first_letter_folded(other.name)
               ? std::string()
               : std::string(last_word(one.name));
  for (const std::string& role : one.roles)
    for (const std::string& other_role : other.roles)
      if (fold(first_word(role)) == fold(first_word(other_role))) return std::string(first_word(role));
  return {};
}

Evidence first_heard(const Voice& one) {
  return one.parts[one.heard_in().front()].hearing.quotations.evidence.front();
}

/// Somebody asked about and another speaker, of one name or of like offices.
Trap alike(const Wording& wording, const Picks& picks) {
  for (const std::uint32_t number : picks.speakers)
    for (const Voice& other : wording.comparison().voices.voices) {
      const Voice& one = voice(wording, number);
      if (&one == &other) continue;
      if (const std::string word = common_word(one, other); !word.empty())
        return wording.say("who_speaks.trap.alike",
                           {{"word", wording.quote(word)},
                            {"first", speaker(wording, one)},
                            {"second", speaker(wording, other)},
                            {"labels", wording.places({first_heard(one), first_heard(other)})}});
    }
  return std::nullopt;
}

Trap probable(const Wording& wording, const Picks& picks) {
  for (const std::uint32_t number : picks.speakers)
    for (const VoicePart& part : voice(wording, number).parts)
      if (!part.probable.empty())
        return wording.say("who_speaks.trap.probable",
                           {{"who", speaker(wording, voice(wording, number))},
                            {"labels", wording.places({part.probable.front().quotation})}});
  return std::nullopt;
}

/// Quotation marks that hold a word at a distance quote nobody.
Trap scare_quotes(const Wording& wording, const Picks&) {
  for (const ArticleTerms& terms : wording.comparison().terms)
    for (const auto* all : {&terms.own, &terms.title})
      for (const MarkedTerm& term : *all)
        if (term.scare_quotes)
          return wording.say("who_speaks.trap.scare", {{"words", words_at(wording, term.place)},
                                                       {"labels", wording.places({term.place})}});
  return std::nullopt;
}

/// Of the speeches of those asked about the one of which another article leaves out the most words.
Trap cut_trap(const Wording& wording, const Picks& picks) {
  const SharedSpeech* speech = nullptr;
  const SharedSpeech::Side* most = nullptr;
  for (const SharedSpeech& one : wording.comparison().voices.shared_speech) {
    if (std::ranges::find(picks.speakers, one.voice) == picks.speakers.end()) continue;
    for (const auto* side : {&one.first, &one.second})
      if (side->alone.value > (most == nullptr ? 0 : most->alone.value)) {
        speech = &one;
        most = side;
      }
  }
  if (most == nullptr) return std::nullopt;
  const auto& other = most == &speech->first ? speech->second : speech->first;
  return counted_as(wording, "who_speaks.trap.cut", most->alone,
                    {{"who", speaker(wording, voice(wording, speech->voice))},
                     {"label", article_name(wording, most->quotation.article)},
                     {"other", article_name(wording, other.quotation.article)},
                     {"other_labels", wording.places({other.quotation})}});
}

}  // namespace

std::optional<Inlines> speech_trap(const Wording& wording, const Picks& picks) {
  for (const auto find : {note, alike, cut_trap, probable, scare_quotes})
    if (Trap found = find(wording, picks)) return found;
  return std::nullopt;
}

}  // namespace crossread::reports
