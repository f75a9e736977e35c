#include "analysis/comparison/counting.h"

#include <algorithm>
#include <utility>

#include "analysis/words/word_rule.h"

namespace crossread {
namespace {

constexpr double fewest_words_for_percent = 50;
constexpr double fewest_words_for_rate = 250;

Span sentences_touched(const std::vector<NumberedSentence>& sentences, Span span) {
  const auto first = std::ranges::partition_point(
      sentences, [&](const NumberedSentence& sentence) { return sentence.span.end <= span.begin; });
  const auto last = std::ranges::partition_point(
      sentences, [&](const NumberedSentence& sentence) { return sentence.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - sentences.begin()),
          static_cast<std::uint32_t>(std::max(first, last) - sentences.begin())};
}

}  // namespace

Evidence place_in_text(const ArticleAccount& account, ArticleNumber article, Span span) {
  return {.article = article,
          .part = Part::text,
          .span = span,
          .sentences = sentences_touched(account.sentences, span)};
}

Evidence place_in_title(ArticleNumber article, Span span) {
  return {.article = article, .part = Part::title, .span = span, .sentences = {}};
}

Figure count_of(Unit unit, std::vector<Evidence> places) {
  const auto count = static_cast<double>(places.size());
  return {.value = count, .unit = unit, .evidence = std::move(places), .whole = {}};
}

Figure words_of(const ArticleAccount& account, std::vector<Evidence> places) {
  std::uint32_t words = 0;
  for (const Evidence& place : places) words += words_in(account.text, place.span);
  return {
      .value = static_cast<double>(words), .unit = Unit::words, .evidence = std::move(places), .whole = {}};
}

Measure percent_of(const Figure& part, const Figure& whole) {
  if (whole.value < fewest_words_for_percent)
    return Silence{.why = Why::too_little_text, .articles = {}, .seen = {part, whole}};
  return Figure{.value = 100 * part.value / whole.value,
                .unit = Unit::percent,
                .evidence = part.evidence,
                .whole = whole.evidence};
}

Figure sum_of(std::span<const Figure> figures) {
  Figure sum{.value = 0, .unit = figures.front().unit, .evidence = {}, .whole = {}};
  for (const Figure& figure : figures) {
    sum.value += figure.value;
    sum.evidence.insert(sum.evidence.end(), figure.evidence.begin(), figure.evidence.end());
  }
  return sum;
}

Measure rate_of(const Figure& count, const Figure& whole) {
  if (whole.value < fewest_words_for_rate)
    return Silence{.why = Why::too_little_text, .articles = {}, .seen = {count, whole}};
  return Figure{.value = 1000 * count.value / whole.value,
                .unit = Unit::per_thousand,
                .evidence = count.evidence,
                .whole = whole.evidence};
}

}  // namespace crossread
