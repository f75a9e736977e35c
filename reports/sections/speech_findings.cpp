// Findings about who speaks.

#include <algorithm>
#include <iterator>

#include "analysis/text/fold.h"
#include "reports/sections.h"
#include "reports/sections/findings.h"

namespace crossread::reports {
namespace {

constexpr double enough_quoted_words = 30;
constexpr double fewest_quoted_words = 5;  // of a speech that one outlet alone gives
constexpr double surprise_of_missing_voice = 0.6;
constexpr double surprise_of_lone_voice = 0.7;  // most outlets have somebody of their own

double words_in(const Voice& voice, std::uint32_t article) {
  return voice.parts[article].hearing.quoted_words.value;
}

double quoted_in(const Voices& voices, std::uint32_t article) {
  double words = 0;
  for (const Voice& voice : voices.voices) words += words_in(voice, article);
  return words;
}

bool has_name(const Voice& voice) {
  return voice.source == Voice::Source::known && voice.described.empty() && !voice.is_newsroom();
}

/// The articles that let anybody speak.
std::vector<std::uint32_t> speaking(const Voices& voices, std::size_t articles) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t article = 0; article < articles; ++article)
    if (std::ranges::any_of(voices.voices,
                            [&](const Voice& voice) { return voice.parts[article].hearing.any(); }))
      found.push_back(article);
  return found;
}

double support(double words) {
  return words < fewest_quoted_words ? 0 : std::min(1.0, words / enough_quoted_words);
}

/// A voice in one article only, by how much of what that article quotes is hers.
Finding lone_finding(const Wording& wording, const Voice& voice, std::uint32_t article) {
  const Figure& words = voice.parts[article].hearing.quoted_words;
  const double all = quoted_in(wording.comparison().voices, article);
  return {.surprise = all > 0 ? surprise_of_lone_voice * (0.5 + 0.5 * words.value / all) : 0,
          .support = support(words.value),
          .line = wording.say_number("brief.voice", words,
                                     {{"who", named(wording, voice)},
                                      {"label", called(wording, article)},
                                      {"labels", wording.places(words.evidence)}})};
}

/// A voice in all articles that let anybody speak but one.
Finding missing(const Wording& wording, const Voice& voice, std::uint32_t article,
                const std::vector<std::uint32_t>& heard_in) {
  double words = 0;
  std::vector<Evidence> places;
  for (const std::uint32_t other : heard_in) {
    words += words_in(voice, other);
    std::ranges::copy(voice.parts[other].hearing.quotations.evidence, std::back_inserter(places));
  }
  const auto others = static_cast<double>(heard_in.size());
  return {.surprise = surprise_of_missing_voice * others / (others + 1),
          .support = support(words / others),
          .line = wording.say("brief.missing", {{"who", named(wording, voice)},
                                                {"label", called(wording, article)},
                                                {"others", called_all(wording, heard_in)},
                                                {"labels", wording.places(places)}})};
}

/// Whether an article names somebody at all; where it does, his words may stand there unrecognised.
bool is_named_in(const Comparison& comparison, std::uint32_t article, const Voice& voice) {
  const std::string last = voice.name.substr(voice.name.rfind(' ') + 1);
  return fold(comparison.articles[article].text.bytes()).find(fold(last)) != std::string::npos;
}

/// Words that one of two quotations of the same speech has alone.
Finding cut_finding(const Wording& wording, const SharedSpeech& speech, const SharedSpeech::Side& side,
                    const SharedSpeech::Side& other) {
  return {
      .surprise = side.alone.value / (side.alone.value + side.shared.value),
      .support = support(side.alone.value),
      .line = wording.say_number("brief.cut", side.alone,
                                 {{"who", named(wording, wording.comparison().voices.voices[speech.voice])},
                                  {"label", called(wording, side.quotation.article)},
                                  {"labels", wording.places(side.alone.evidence)},
                                  {"other", called(wording, other.quotation.article)},
                                  {"other_labels", wording.places({other.quotation})}})};
}

}  // namespace

BestFinding missing_voice(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  std::vector<std::uint32_t> told;
  for (const std::uint32_t article : speaking(comparison.voices, comparison.articles.size()))
    if (tells_the_same(comparison, article)) told.push_back(article);
  std::vector<Finding> findings;
  for (const Voice& voice : comparison.voices.voices) {
    std::vector<std::uint32_t> heard_in, silent;
    for (const std::uint32_t article : told)
      (voice.parts[article].hearing.any() ? heard_in : silent).push_back(article);
    if (has_name(voice) && silent.size() == 1 && heard_in.size() > 1 &&
        !is_named_in(comparison, silent.front(), voice))
      findings.push_back(missing(wording, voice, silent.front(), heard_in));
  }
  return best_of(std::move(findings));
}

BestFinding one_sided_speech(const Wording& wording) {
  const Voices& voices = wording.comparison().voices;
  const auto speaking_articles = speaking(voices, wording.comparison().articles.size());
  std::vector<Finding> findings;
  for (const Voice& voice : voices.voices)
    if (has_name(voice) && voice.heard_in().size() == 1 && speaking_articles.size() > 1)
      findings.push_back(lone_finding(wording, voice, voice.heard_in().front()));
  for (const SharedSpeech& speech : voices.shared_speech) {
    findings.push_back(cut_finding(wording, speech, speech.first, speech.second));
    findings.push_back(cut_finding(wording, speech, speech.second, speech.first));
  }
  return best_of(std::move(findings));
}

}  // namespace crossread::reports
