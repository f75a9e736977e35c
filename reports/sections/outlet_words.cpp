#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t words_in_view = 10;

using Rows = std::span<const OutletWord>;

const OutletWords& words_of_outlets(const Wording& wording) {
  return *wording.comparison().outlet_words;
}

bool is_carried(const OutletVoice& outlet, std::size_t row) {
  const auto* rows = std::get_if<std::vector<std::size_t>>(&outlet.differing);
  return rows != nullptr && std::ranges::binary_search(*rows, row);
}

bool is_silent(const OutletVoice& outlet) {
  return std::holds_alternative<Silence>(outlet.differing);
}

bool any_carried(const OutletWords& words) {
  return !std::ranges::all_of(words.outlets, is_silent);
}

/// « 268, 300 et 412 mots »
Inlines sizes(const Wording& wording) {
  const auto& outlets = words_of_outlets(wording).outlets;
  std::vector<Inlines> numbers;
  for (const OutletVoice& outlet : std::span(outlets).first(outlets.size() - 1))
    numbers.push_back(wording.number(outlet.words));
  return wording.joined(numbers, "separator") + wording.say("separator.last") +
         wording.say_number("words", outlets.back().words);
}

/// "less than one" where the rounded number would say none.
Inlines word_rate(const Wording& wording, const Figure& figure) {
  if (figure.value > 0 && figure.value < 1) return wording.say("outlet_words.rate.little");
  return wording.say("outlet_words.rate", {{"n", wording.number(figure)}});
}

/// "9 (RT 2, 5), 15 per 1,000; 1 quoted (RT 7)": rates only where a difference is carried.
Inlines cell(const Wording& wording, const OutletWord& word, std::size_t outlet) {
  const Figure &own = word.own[outlet], &quoted = word.quoted[outlet];
  std::vector<Inlines> parts;
  if (own.value > 0) {
    parts.push_back(counted(wording, own));
    const auto* figure = std::get_if<Figure>(&word.rates[outlet]);
    if (figure != nullptr && any_carried(words_of_outlets(wording)))
      parts.back() =
          parts.back() + plain(wording.phrases().phrase("separator")) + word_rate(wording, *figure);
  }
  if (quoted.value > 0)
    parts.push_back(
        wording.say_number("outlet_words.quoted", quoted, {{"labels", wording.places(quoted.evidence)}}));
  return parts.empty() ? plain("–") : wording.joined(parts, "separator.parts");
}

/// Which outlets a word tells from the others.
Inlines told_apart(const Wording& wording, std::size_t row) {
  std::vector<Inlines> labels;
  for (const OutletVoice& outlet : words_of_outlets(wording).outlets)
    if (is_carried(outlet, row)) labels.push_back(wording.labels(outlet.articles));
  return wording.joined(labels, "separator.parts");
}

/// Of two outlets each differs from the other, so only of more it must be said which.
Table words_table(const Wording& wording, Rows rows) {
  const OutletWords& words = words_of_outlets(wording);
  const bool tells_which = words.outlets.size() > 2 && any_carried(words);
  Table table;
  auto& head = table.rows.emplace_back();
  head.push_back(wording.say("vocabulary.word"));
  for (const OutletVoice& outlet : words.outlets) head.push_back(wording.labels(outlet.articles));
  if (tells_which) head.push_back(wording.say("outlet_words.apart"));
  for (const OutletWord& word : rows) {
    auto& cells = table.rows.emplace_back();
    cells.push_back(verbatim(word.written, wording.comparison().articles.front().article.language));
    for (std::size_t outlet = 0; outlet < words.outlets.size(); ++outlet)
      cells.push_back(cell(wording, word, outlet));
    if (tells_which)
      cells.push_back(told_apart(wording, static_cast<std::size_t>(&word - words.words.data())));
  }
  return table;
}

/// As many words as there are rows, each shown by its first place.
Figure number_of_words(Rows rows) {
  Figure figure{
      .value = static_cast<double>(rows.size()), .unit = Unit::occurrences, .evidence = {}, .whole = {}};
  for (const OutletWord& word : rows) {
    const auto has_any = [](const Figure& own) { return own.value > 0; };
    figure.evidence.push_back(std::ranges::find_if(word.own, has_any)->evidence.front());
  }
  std::ranges::sort(figure.evidence);
  return figure;
}

/// With 431 and 283 words a drawing would be decoration: one occurrence more or less would change a bar by
/// two in a thousand and more. From 1,000 words on it changes it by one.
bool may_draw_words(const OutletWords& words) {
  constexpr double fewest_words = 1000;
  return std::ranges::all_of(words.outlets,
                             [](const OutletVoice& outlet) { return outlet.words.value >= fewest_words; });
}

/// The short names of an outlet's articles: "RT", "RT1, RT2".
std::string label_of(const Wording& wording, std::size_t outlet) {
  std::string label;
  for (const std::uint32_t article : words_of_outlets(wording).outlets[outlet].articles)
    label +=
        (label.empty() ? std::string() : wording.phrases().phrase("separator")) + wording.label_text(article);
  return label;
}

Bars word_bars(const Wording& wording, Rows rows) {
  Bars bars{
      .file = "words", .title = wording.say_number("outlet_words.bars", number_of_words(rows)), .groups = {}};
  for (const OutletWord& word : rows) {
    auto& group = bars.groups.emplace_back(Bars::Group{.name = word.written, .bars = {}});
    for (std::size_t outlet = 0; outlet < word.rates.size(); ++outlet) {
      const double value = std::get<Figure>(word.rates[outlet]).value;
      const bool is_little = value > 0 && value < 1;
      group.bars.push_back({.label = label_of(wording, outlet),
                            .value = value,
                            .number = is_little ? "< 1" : wording.phrases().number(value)});
    }
  }
  return bars;
}

/// Which outlets stay without a word that differs, where others have some.
std::vector<std::uint32_t> silent_articles(const OutletWords& words) {
  std::vector<std::uint32_t> articles;
  for (const OutletVoice& outlet : words.outlets)
    if (is_silent(outlet)) articles.insert(articles.end(), outlet.articles.begin(), outlet.articles.end());
  return articles;
}

Inlines tried(const Wording& wording) {
  return wording.say_number("outlet_words.tried", words_of_outlets(wording).tried);
}

/// What differs, with counts, rates and sentences.
Blocks carried(const Wording& wording) {
  const OutletWords& words = words_of_outlets(wording);
  const Rows all = words.words;
  const Rows in_view = all.first(std::min(all.size(), words_in_view));
  Inlines line = wording.say_number("outlet_words.carried", number_of_words(all),
                                    {{"sizes", sizes(wording)}, {"tried", tried(wording)}});
  if (const auto silent = silent_articles(words); !silent.empty())
    line = line + plain(" ") + wording.say("outlet_words.others", {{"labels", wording.labels(silent)}});
  Blocks blocks{{Paragraph{line}}, {words_table(wording, in_view)}};
  if (const Rows folded = all.subspan(in_view.size()); !folded.empty())
    blocks.push_back({Details{.summary = wording.say_number("outlet_words.more", number_of_words(folded)),
                              .blocks = {{words_table(wording, folded)}}}});
  if (may_draw_words(words)) blocks.push_back({word_bars(wording, in_view)});
  return blocks;
}

/// That nothing differs enough, and the words to look at.
Blocks silence(const Wording& wording) {
  const OutletWords& words = words_of_outlets(wording);
  const auto is_alike = [](const OutletVoice& outlet) {
    return std::get<Silence>(outlet.differing).why == Why::words_alike;
  };
  const Why why = std::ranges::any_of(words.outlets, is_alike) ? Why::words_alike : Why::too_little_text;
  Inlines line = wording.say(fmt::format("outlet_words.{}", name_of(why)),
                             {{"sizes", sizes(wording)}, {"tried", tried(wording)}});
  if (words.words.empty()) return {{Paragraph{line}}};
  line = line + plain(" ") + wording.say("outlet_words.look");
  return {{Paragraph{line}}, {words_table(wording, words.words)}};
}

}  // namespace

Blocks outlet_words(const Wording& wording) {
  if (!wording.comparison().outlet_words) return {};
  return any_carried(words_of_outlets(wording)) ? carried(wording) : silence(wording);
}

}  // namespace crossread::reports
