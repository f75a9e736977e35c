#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "analysis/comparison/comparison.h"

/// What is often looked up in a comparison.
namespace crossread {

/// The words at a place of a text or a title.
inline std::string_view words_at(const Comparison& comparison, const Evidence& place) {
  const ArticleAccount& one = comparison.articles[place.article];
  return (place.part == Part::title ? one.title : one.text).slice(place.span);
}

/// What people call a voice: a name, or the words that describe it; "" where nobody is known.
inline const std::string& shown(const Voice& voice) {
  return voice.described.empty() ? voice.name : voice.described;
}

/// Whether none of somebody's quotations in an article is surely his.
inline bool is_probable(const VoicePart& part) {
  return static_cast<double>(part.probable.size()) == part.hearing.quotations.value;
}

/// Whether a quotation is only probably his.
inline bool is_probable(const Voice& voice, const Quotation& quotation) {
  const auto& probable = voice.parts[quotation.place.article].probable;
  return std::ranges::find(probable, quotation.place, &ProbableSpeech::quotation) != probable.end();
}

/// Calls `see` with every two sentences of any two articles that belong together, those of the reference
/// first.
template <typename See>
void each_pair(const TextReuse& reuse, See&& see) {
  for (const ArticleReuse& one : reuse.articles) std::ranges::for_each(one.pairs, see);
  std::ranges::for_each(reuse.between_others, see);
}

}  // namespace crossread
