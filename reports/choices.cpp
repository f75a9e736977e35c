#include "reports/choices.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/text/utf8.h"
#include "reports/clean_line.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

/// The phrases under "page." that a page shows, with the sign that some of them explain.
constexpr std::array<std::pair<std::string_view, char>, 27> controls{{
    {"skip", 0},      {"contents", 0},     {"compare", 0},     {"left", 0},      {"right", 0},
    {"kinds", 0},     {"same", '='},       {"reworded", '~'},  {"own", '+'},     {"left_out", '-'},
    {"speaker", 0},   {"everyone", 0},     {"marked_only", 0}, {"voice", 0},     {"any_voice", 0},
    {"own_voice", 0}, {"quoted_voice", 0}, {"view", 0},        {"view_pair", 0}, {"view_one", 0},
    {"view_all", 0},  {"back", 0},         {"shown", 0},       {"added", 0},     {"removed", 0},
    {"reset", 0},     {"nothing", 0},
}};

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
  for (const auto& [name, sign] : controls) {
    const std::string phrase = phrases.phrase(fmt::format("page.{}", name));
    words.emplace_back(name, sign == 0 ? phrase : fmt::format("{} {}", sign, phrase));
  }
  return words;
}

Choices choices_of(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  Choices choices;
  for (std::uint32_t article = 0; article < comparison.articles.size(); ++article)
    choices.labels.push_back(wording.label_text(article));
  for (const Voice& voice : comparison.voices.voices) choices.voices.push_back(short_name(wording, voice));
  if (comparison.reuse) {
    for (const ArticleReuse& one : comparison.reuse->articles)
      for (const AlignedSentences& pair : one.pairs) choices.pairs.push_back(pair_of(comparison, pair));
    for (const AlignedSentences& pair : comparison.reuse->between_others)
      choices.pairs.push_back(pair_of(comparison, pair));
  }
  choices.words = page_words(wording.phrases());
  return choices;
}

}  // namespace crossread::reports
