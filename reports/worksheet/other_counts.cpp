#include "reports/worksheet/other_counts.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

#include "analysis/comparison/counting.h"
#include "analysis/text/utf8.h"
#include "analysis/words/word_rule.h"

namespace crossread::reports {
namespace {

using Places = std::vector<Evidence>;
using Rule = OtherCount::Rule;

constexpr std::u32string_view quotation_marks = U"\"«»“”„‟‹›";

bool is_quotation_mark(std::int32_t code_point) {
  return quotation_marks.find(static_cast<char32_t>(code_point)) != std::u32string_view::npos;
}

std::int32_t code_point_at(const Text& text, std::uint32_t at) {
  const std::string_view bytes = text.slice({at, at + 1});
  std::size_t begin = 0;
  return next_code_point(bytes, begin);
}

bool has_quotation_mark(const Text& text, Span span) {
  for (std::uint32_t at = span.begin; at < span.end; ++at)
    if (is_quotation_mark(code_point_at(text, at))) return true;
  return false;
}

/// Brackets in a span, both included, that open no further ones.
std::vector<Span> brackets_in(const Text& text, Span span) {
  std::vector<Span> found;
  std::uint32_t open = span.end;
  for (std::uint32_t at = span.begin; at < span.end; ++at) {
    const std::int32_t code_point = code_point_at(text, at);
    if (code_point == '(' || code_point == '[') open = at;
    if ((code_point != ')' && code_point != ']') || open > at) continue;
    found.push_back({open, at + 1});
    open = span.end;
  }
  return found;
}

/// Whether the words before or behind a bracket, with no mark between, stand in quotation marks.
bool is_among(const Text& text, Span bracket, const Places& quoted) {
  return std::ranges::any_of(quoted, [&](const Evidence& place) {
    const Span between = place.span.end <= bracket.begin ? Span{place.span.end, bracket.begin}
                                                         : Span{bracket.end, place.span.begin};
    return between.begin <= between.end && !has_quotation_mark(text, between);
  });
}

bool any_overlaps(const Places& places, Span span) {
  return std::ranges::any_of(places, [&](const Evidence& place) { return place.span.overlaps(span); });
}

/// A word with a quotation mark on either side and nothing else between.
bool stands_alone(const Text& text, Span word) {
  std::uint32_t before = word.begin;
  std::uint32_t after = word.end;
  while (before > 0 && u_isUWhiteSpace(code_point_at(text, before - 1))) --before;
  while (after < text.size() && u_isUWhiteSpace(code_point_at(text, after))) ++after;
  return before > 0 && after < text.size() && is_quotation_mark(code_point_at(text, before - 1)) &&
         is_quotation_mark(code_point_at(text, after));
}

Places with_more(Places places, const Places& more) {
  std::ranges::copy(more, std::back_inserter(places));
  std::ranges::sort(places);
  return places;
}

Places without(Places places, const auto& unwanted) {
  std::erase_if(places, unwanted);
  return places;
}

/// Quotations of somebody that his article gives a second time, all of them between quotation marks.
Places repeats_of(const Comparison& comparison, std::uint32_t voice, std::uint32_t article) {
  Places repeats;
  for (const Quotation& one : comparison.voices.quotations)
    if (one.voice == voice && one.place.article == article && one.is_repeat && one.type == QuoteType::direct)
      repeats.push_back(one.place);
  return repeats;
}

}  // namespace

Places notes_in(const Comparison& comparison, std::uint32_t voice, std::uint32_t article) {
  const ArticleAccount& account = comparison.articles[article];
  const Hearing& hearing = comparison.voices.voices[voice].parts[article].hearing;
  Places notes;
  for (const Quotation& quotation : comparison.voices.quotations) {
    if (quotation.voice != voice || quotation.place.article != article || quotation.is_repeat) continue;
    for (const Span bracket : brackets_in(account.text, quotation.place.span)) {
      const bool is_counted = any_overlaps(hearing.quoted_words.evidence, bracket) ||
                              any_overlaps(hearing.reported_words.evidence, bracket);
      const bool is_cue = (quotation.cue && quotation.cue->span.overlaps(bracket)) ||
                          (quotation.source && quotation.source->span.overlaps(bracket));
      if (!is_counted && !is_cue && words_in(account.text, bracket) > 0 &&
          is_among(account.text, bracket, hearing.quoted_words.evidence))
        notes.push_back(place_in_text(account, article, bracket));
    }
  }
  return notes;
}

std::vector<OtherCount> other_counts(const Comparison& comparison, std::uint32_t voice,
                                     std::uint32_t article) {
  const ArticleAccount& account = comparison.articles[article];
  const VoicePart& part = comparison.voices.voices[voice].parts[article];
  const Places& ours = part.hearing.quoted_words.evidence;
  std::vector<OtherCount> counts;
  const auto add = [&](Rule rule, Places counted, Places difference) {
    Figure words = words_of(account, std::move(counted));
    if (words.value != part.hearing.quoted_words.value && words.value > 0)
      counts.push_back({rule, std::move(words), std::move(difference)});
  };
  const auto is_lone = [&](const Evidence& place) {
    return words_in(account.text, place.span) == 1 && stands_alone(account.text, place.span);
  };
  const auto is_probable = [&](const Evidence& place) {
    return std::ranges::any_of(
        part.probable, [&](const ProbableSpeech& one) { return one.quotation.span.contains(place.span); });
  };
  const Places notes = notes_in(comparison, voice, article);
  const Places repeats = repeats_of(comparison, voice, article);
  add(Rule::with_note, with_more(ours, notes), notes);
  add(Rule::without_lone, without(ours, is_lone), without(ours, std::not_fn(is_lone)));
  add(Rule::without_probable, without(ours, is_probable), without(ours, std::not_fn(is_probable)));
  add(Rule::with_repeats, with_more(ours, repeats), repeats);
  return counts;
}

}  // namespace crossread::reports
