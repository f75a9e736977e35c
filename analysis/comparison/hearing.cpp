#include "analysis/comparison/hearing.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "analysis/words/word_rule.h"

namespace crossread {
namespace {

Figure whole_text(const HeardArticle& article) {
  if (article.account->sentences.empty()) return count_of(Unit::words, {});
  return words_of(*article.account,
                  {place_in_text(*article.account, article.number, article.account->text.span())});
}

Figure words_in_quotes(const HeardArticle& article, std::span<const std::uint32_t> quotes,
                       std::vector<std::uint32_t> SpokenWords::*kind) {
  std::vector<std::uint32_t> words;
  for (const std::uint32_t quote : quotes)
    words.insert(words.end(), (article.words[quote].*kind).begin(), (article.words[quote].*kind).end());
  return words_of(*article.account, places_of_words(article, words));
}

Measure share_of(const HeardArticle& article, const Hearing& hearing) {
  Figure spoken = hearing.quoted_words;
  spoken.value += hearing.reported_words.value;
  spoken.evidence.insert(spoken.evidence.end(), hearing.reported_words.evidence.begin(),
                         hearing.reported_words.evidence.end());
  std::ranges::sort(spoken.evidence);
  return percent_of(spoken, whole_text(article));
}

/// The text before the first word of the quotations.
std::optional<Measure> start_of(const HeardArticle& article, std::span<const std::uint32_t> quotes) {
  if (quotes.empty()) return std::nullopt;
  const Span before{0, article.reading->speech.quotes[quotes.front()].content.begin};
  std::vector<Evidence> places;
  if (words_in(article.account->text, before) > 0)
    places.push_back(place_in_text(*article.account, article.number, before));
  return percent_of(words_of(*article.account, std::move(places)), whole_text(article));
}

std::vector<CueUse> cues_of(const HeardArticle& article, std::span<const std::uint32_t> quotes) {
  std::map<std::pair<std::string, Charge>, std::set<Span>> uses;
  for (const std::uint32_t number : quotes)
    if (const auto& cue = article.reading->speech.quotes[number].cue)
      uses[{cue->lemma, cue->charge}].insert(cue->span);
  std::vector<CueUse> cues;
  for (const auto& [cue, spans] : uses) {
    std::vector<Evidence> places;
    for (const Span span : spans) places.push_back(place_in_text(*article.account, article.number, span));
    cues.push_back({cue.first, cue.second, count_of(Unit::occurrences, std::move(places))});
  }
  std::ranges::stable_sort(cues, std::greater(), [](const CueUse& cue) { return cue.uses.value; });
  return cues;
}

}  // namespace

std::vector<Evidence> places_of_words(const HeardArticle& article, std::span<const std::uint32_t> words) {
  std::vector<Evidence> places;
  for (const Span span : stretches_of(article.reading->body, words))
    places.push_back(place_in_text(*article.account, article.number, span));
  return places;
}

Hearing hearing_of(const HeardArticle& article, std::span<const std::uint32_t> quotes) {
  std::vector<Evidence> places;
  for (const std::uint32_t quote : quotes)
    places.push_back(
        place_in_text(*article.account, article.number, article.reading->speech.quotes[quote].content));
  return {.quotations = count_of(Unit::occurrences, std::move(places)),
          .quoted_words = words_in_quotes(article, quotes, &SpokenWords::quoted),
          .reported_words = words_in_quotes(article, quotes, &SpokenWords::reported)};
}

void count_in(VoicePart& part, const HeardArticle& article, std::span<const std::uint32_t> quotes) {
  part.hearing = hearing_of(article, quotes);
  part.share = share_of(article, part.hearing);
  part.start = start_of(article, quotes);
  part.cues = cues_of(article, quotes);
}

}  // namespace crossread
