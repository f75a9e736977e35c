#include "analysis/alignment/passages.h"

#include <algorithm>
#include <utility>

namespace crossread {
namespace {

constexpr std::uint32_t most_changed = 8;  // words in a row that a copied stretch may change
constexpr std::uint32_t fewest_kept = 8;   // words that it must have in common
// Chosen on planted passages: a sentence between two that go on may be another one; a single short sentence
// that two texts share is a link, but no passage.
constexpr std::uint32_t widest_gap = 30;
constexpr std::uint32_t shortest_passage = 25;
constexpr double surest_links = 0.6;

/// Whether a place comes after what ends there, at most a few words later.
bool is_next(std::uint32_t end, std::uint32_t begin) {
  return begin >= end && begin - end <= most_changed;
}

/// Whether a stretch goes on with another one, or holds a part of it.
bool goes_on(const Stretch& stretch, const Stretch& next) {
  return next.a >= stretch.a && next.b >= stretch.b && next.a <= stretch.a_end + widest_gap &&
         next.b <= stretch.b_end + widest_gap;
}

bool is_long(const Stretch& stretch) {
  return std::min(stretch.a_end - stretch.a, stretch.b_end - stretch.b) >= shortest_passage;
}

using WordRange = std::pair<std::uint32_t, std::uint32_t>;

/// A sentence from the first to the last word that tells something and that the other one has too, with the
/// words beside them that are in common as well. The sentence's edges belong to it unless more words stand
/// there than a copied stretch may change: « Le directeur de la société, qui avait été entendu mardi par une
/// commission du Sénat, a été arrêté » and « Le directeur de la société a été arrêté ».
WordRange common_part(const WordSequence& text, std::uint32_t number, std::span<const PairedWord> other) {
  std::vector<std::uint32_t> keys;
  for (const PairedWord& word : other) keys.push_back(word.key);
  std::ranges::sort(keys);
  const std::uint32_t begin = text.begins[number];
  const std::uint32_t end = text.begins[number + 1];
  const auto is_common = [&](std::uint32_t word) {
    return std::ranges::binary_search(keys, text.words[word].key);
  };
  const auto tells = [&](std::uint32_t word) { return text.words[word].weight >= 1 && is_common(word); };
  std::uint32_t first = begin;
  while (first < end && !tells(first)) ++first;
  std::uint32_t last = end;
  while (last > first && !tells(last - 1)) --last;
  while (first > begin && is_common(first - 1)) --first;
  while (last < end && is_common(last)) ++last;
  return {first - begin > most_changed ? first : begin, end - last > most_changed ? last : end};
}

Stretch common_part(const PairedWords& words, const SentencePair& link) {
  const auto [a, a_end] = common_part(words.a, link.a, words.b.sentence(link.b));
  const auto [b, b_end] = common_part(words.b, link.b, words.a.sentence(link.a));
  return {.a = a, .a_end = a_end, .b = b, .b_end = b_end};
}

/// From the first word to the last, with the marks around them where they begin or end a sentence.
Span span_of(const WordSequence& text, std::uint32_t begin, std::uint32_t end) {
  Span span{text.words[begin].span.begin, text.words[end - 1].span.end};
  const auto first = text.sentence_of(begin);
  const auto last = text.sentence_of(end - 1);
  if (text.begins[first] == begin) span.begin = text.sentences[first].begin;
  if (text.begins[last + 1] == end) span.end = text.sentences[last].end;
  return span;
}

}  // namespace

std::vector<Stretch> copied_stretches(std::span<const Run> runs) {
  std::vector<Stretch> stretches;
  std::uint32_t kept = 0;
  const auto drop_short = [&] {
    if (!stretches.empty() && kept < fewest_kept) stretches.pop_back();
    kept = 0;
  };
  for (const Run& run : runs) {
    if (stretches.empty() || kept == 0 || !is_next(stretches.back().a_end, run.a) ||
        !is_next(stretches.back().b_end, run.b)) {
      drop_short();
      stretches.push_back({.a = run.a, .b = run.b});
    }
    stretches.back().a_end = run.a + run.length;
    stretches.back().b_end = run.b + run.length;
    kept += run.length;
  }
  drop_short();
  return stretches;
}

std::vector<Stretch> joined_stretches(std::vector<Stretch> stretches) {
  std::ranges::sort(stretches);
  std::vector<Stretch> open;
  std::vector<Stretch> joined;
  for (const Stretch& next : stretches) {
    const auto ended = std::ranges::stable_partition(
        open, [&](const Stretch& stretch) { return stretch.a_end + widest_gap >= next.a; });
    joined.insert(joined.end(), ended.begin(), ended.end());
    open.erase(ended.begin(), ended.end());
    const auto found =
        std::ranges::find_if(open, [&](const Stretch& stretch) { return goes_on(stretch, next); });
    if (found == open.end()) {
      open.push_back(next);
    } else {
      found->a_end = std::max(found->a_end, next.a_end);
      found->b_end = std::max(found->b_end, next.b_end);
    }
  }
  joined.insert(joined.end(), open.begin(), open.end());
  std::erase_if(joined, [](const Stretch& stretch) { return !is_long(stretch); });
  std::ranges::sort(joined);
  return joined;
}

std::vector<SharedPassage> passages_of(const PairedWords& words, std::span<const SentencePair> links,
                                       std::span<const Stretch> copied) {
  std::vector<Stretch> stretches(copied.begin(), copied.end());
  for (const SentencePair& link : links)
    if (link.relation != Relation::related && link.score >= surest_links)
      stretches.push_back(common_part(words, link));
  const std::vector<Stretch> joined = joined_stretches(std::move(stretches));
  std::vector<SharedPassage> passages;
  for (const Stretch& stretch : joined)
    passages.push_back(
        {.a = span_of(words.a, stretch.a, stretch.a_end), .b = span_of(words.b, stretch.b, stretch.b_end)});
  std::ranges::sort(passages);
  return passages;
}

}  // namespace crossread
