#include <algorithm>
#include <iterator>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

Inlines written(const Wording& wording, const WordRow& row) {
  return wording.quote(row.written, wording.comparison().articles.front().article.language);
}

Inlines count_or_zero(const Wording& wording, const Figure& figure) {
  if (figure.value == 0) return wording.say("vocabulary.zero");
  return wording.say_number("vocabulary.count", figure, {{"labels", wording.places(figure.evidence)}});
}

Table frequent(const Wording& wording) {
  Table table;
  auto& head = table.rows.emplace_back();
  head.push_back(wording.say("vocabulary.word"));
  for (std::uint32_t article = 0; article < wording.comparison().articles.size(); ++article)
    head.push_back(wording.label(article));
  for (const WordRow& row : wording.comparison().frequent_words) {
    auto& cells = table.rows.emplace_back();
    cells.push_back(verbatim(row.written));
    for (const Figure& figure : row.counts) cells.push_back(count_or_zero(wording, figure));
  }
  return table;
}

List lone_words_list(const Wording& wording) {
  List list;
  for (std::uint32_t article = 0; article < wording.comparison().articles.size(); ++article) {
    std::vector<Inlines> words;
    for (const WordRow& row : wording.comparison().lone_words)
      if (const Figure& figure = row.counts[article]; figure.value > 0)
        words.push_back(wording.say_number(
            "vocabulary.lone_word", figure,
            {{"word", written(wording, row)}, {"labels", wording.places(figure.evidence)}}));
    if (!words.empty())
      list.items.push_back(wording.say(
          "vocabulary.lone",
          {{"label", wording.label(article)}, {"words", wording.joined(words, "separator.parts")}}));
  }
  return list;
}

/// Below this counts of words tell little, and stand where the reader asks.
bool is_long(const Comparison& comparison) {
  constexpr double fewest_words = 1000;
  return std::ranges::all_of(comparison.articles,
                             [](const ArticleAccount& one) { return one.word_count.value >= fewest_words; });
}

}  // namespace

Blocks vocabulary(const Wording& wording) {
  if (wording.comparison().frequent_words.empty()) return {};
  Blocks blocks{heading(wording, "vocabulary")};
  Blocks most{{Paragraph{wording.say("vocabulary.intro")}}, {frequent(wording)}};
  if (is_long(wording.comparison()))
    std::ranges::move(most, std::back_inserter(blocks));
  else
    blocks.push_back({Details{.summary = wording.say("vocabulary.most"), .blocks = std::move(most)}});
  if (List words = lone_words_list(wording); !words.items.empty()) blocks.push_back({std::move(words)});
  std::ranges::copy(outlet_words(wording), std::back_inserter(blocks));
  return blocks;
}

}  // namespace crossread::reports
