#include "reports/choices.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/comparison/lookup.h"
#include "analysis/text/utf8.h"
#include "reports/clean_line.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

/// The phrases under "page." that a page shows.
constexpr std::array<std::string_view, 27> controls{
    "skip",      "contents",  "compare",      "left",    "right",     "kinds",       "same",
    "reworded",  "own",       "left_out",     "speaker", "everyone",  "marked_only", "voice",
    "any_voice", "own_voice", "quoted_voice", "view",    "view_pair", "view_one",    "view_all",
    "back",      "shown",     "added",        "removed", "reset",     "nothing"};

/// The length of a text as JavaScript counts it.
std::uint32_t utf16_length(std::string_view written) {
  const std::string words = clean_line(written);  // as the page has it
  std::uint32_t length = 0;
  for (std::size_t at = 0; at < words.size();) length += next_code_point(words, at) > 0xFFFF ? 2 : 1;
  return length;
}

/// Where words stand in a sentence; an empty place where the other side has nothing.
std::pair<std::uint32_t, std::uint32_t> range_in(const Text& text, const Evidence& sentence,
                                                 const std::optional<Evidence>& words) {
  if (!words) return {0, 0};
  const std::uint32_t begin = utf16_length(text.slice({sentence.span.begin, words->span.begin}));
  return {begin, begin + utf16_length(text.slice(words->span))};
}

Choices::Pair pair_of(const Comparison& comparison, const AlignedSentences& pair) {
  Choices::Pair one{.from_article = pair.from.article,
                    .from_sentence = pair.from.sentences.begin,
                    .to_article = pair.to.article,
                    .to_sentence = pair.to.sentences.begin,
                    .sign = pair.relation == Relation::verbatim ? '=' : '~',
                    .exchanges = {}};
  if (pair.relation == Relation::related) return one;  // too much changes for single words to tell
  for (const Change& change : pair.changes) {
    const auto [from_begin, from_end] =
        range_in(comparison.articles[pair.from.article].text, pair.from, change.from);
    const auto [to_begin, to_end] = range_in(comparison.articles[pair.to.article].text, pair.to, change.to);
    one.exchanges.push_back({from_begin, from_end, to_begin, to_end, change.spelling});
  }
  return one;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> page_words(const Phrases& phrases) {
  std::vector<std::pair<std::string, std::string>> words;
  for (const std::string_view name : controls)
    words.emplace_back(name, phrases.phrase(fmt::format("page.{}", name)));
  return words;
}

Choices choices_of(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  Choices choices;
  for (std::uint32_t article = 0; article < comparison.articles.size(); ++article)
    choices.labels.push_back(wording.label_text(article));
  for (const Voice& voice : comparison.voices.voices) choices.voices.push_back(short_name(wording, voice));
  if (comparison.reuse)
    each_pair(*comparison.reuse,
              [&](const AlignedSentences& pair) { choices.pairs.push_back(pair_of(comparison, pair)); });
  choices.words = page_words(wording.phrases());
  return choices;
}

}  // namespace crossread::reports
