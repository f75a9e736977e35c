#include <algorithm>
#include <span>
#include <string>

#include "reports/bar.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t articles_for_bars = 3;  // fewer are read faster as sentences
constexpr double longest_bar = 20;
constexpr std::size_t sentences_in_view = 5;

Strips strips(const Wording& wording) {
  Strips strips;
  for (std::uint32_t article = 0; article < wording.comparison().articles.size(); ++article) {
    std::string boxes;
    for (const NumberedSentence& sentence : wording.comparison().articles[article].sentences)
      boxes += sentence.shared ? '=' : '+';
    strips.strips.push_back({.label = wording.label_text(article), .boxes = boxes});
  }
  return strips;
}

/// " (35 %)", or nothing where the article is too short for a share.
Inlines percent(const Wording& wording, const ArticleAccount& one) {
  const auto* share = std::get_if<Figure>(&one.shared_percent);
  if (share == nullptr) return {};
  const Inlines number = wording.say("percent", {{"n", wording.number(*share)}});
  return wording.say("same.percent", {{"n", number}});
}

Block shares_in_sentences(const Wording& wording) {
  List list;
  for (std::uint32_t article = 0; article < wording.comparison().articles.size(); ++article) {
    const ArticleAccount& one = wording.comparison().articles[article];
    const Slots slots{{"label", wording.label(article)},
                      {"shared", wording.say_number("words", one.shared_words)},
                      {"total", wording.number(one.word_count)},
                      {"percent", percent(wording, one)}};
    list.items.push_back(wording.say(one.shared_words.value > 0 ? "same.share" : "same.share.none", slots));
  }
  return {list};
}

Block shares_as_bars(const Wording& wording) {
  const auto& articles = wording.comparison().articles;
  const auto words = [](const ArticleAccount& one) { return one.word_count.value; };
  const double most = words(*std::ranges::max_element(articles, {}, words));
  Table table;
  auto& head = table.rows.emplace_back();
  for (const char* key : {"article", "shared", "bar", "total", "sentences"})
    head.push_back(wording.say(std::string("same.head.") + key));
  for (std::uint32_t article = 0; article < articles.size(); ++article) {
    const ArticleAccount& one = articles[article];
    table.rows.push_back({wording.label(article), wording.number(one.shared_words) + percent(wording, one),
                          wording.code(bar(one.shared_words.value, most, longest_bar)),
                          wording.number(one.word_count), wording.places(one.shared_sentences.evidence)});
  }
  return {table};
}

List quoted(const Wording& wording, std::span<const SharedSentence> sentences) {
  List list;
  for (const SharedSentence& sentence : sentences) {
    const Evidence& first = sentence.places.front();
    const ArticleAccount& one = wording.comparison().articles[first.article];
    list.items.push_back(wording.say(
        "same.sentence", {{"sentence", wording.quote(one.text.slice(first.span), one.article.language)},
                          {"labels", wording.places(sentence.places)}}));
  }
  return list;
}

Blocks identical_sentences(const Wording& wording) {
  const std::span<const SharedSentence> all = wording.comparison().shared_sentences;
  const auto in_view = all.first(std::min(all.size(), sentences_in_view));
  const auto folded = all.subspan(in_view.size());
  Blocks blocks{{Paragraph{wording.say("same.list")}}, {quoted(wording, in_view)}};
  if (folded.empty()) return blocks;
  std::vector<Evidence> first_places;
  for (const SharedSentence& sentence : folded) first_places.push_back(sentence.places.front());
  const Figure more{.value = static_cast<double>(folded.size()),
                    .unit = Unit::sentences,
                    .evidence = first_places,
                    .whole = {}};
  blocks.push_back(
      {Details{.summary = wording.say_number("same.more", more), .blocks = {{quoted(wording, folded)}}}});
  return blocks;
}

}  // namespace

Blocks same_sentences(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  if (comparison.articles.size() < 2) return {};
  if (comparison.shared_sentences.empty())
    return {heading(wording, "same"), {Paragraph{wording.say("same.nothing")}}};
  const bool bars = comparison.articles.size() >= articles_for_bars;
  Blocks blocks{
      heading(wording, "same"),
      {Paragraph{wording.say("same.strips", {{"same", wording.code("=")}, {"own", wording.code("+")}})}},
      {strips(wording)},
      bars ? shares_as_bars(wording) : shares_in_sentences(wording)};
  std::ranges::copy(identical_sentences(wording), std::back_inserter(blocks));
  return blocks;
}

}  // namespace crossread::reports
