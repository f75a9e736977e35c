#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "reports/sections.h"
#include "reports/worksheet/changed_words.h"
#include "reports/worksheet/question.h"

namespace crossread::reports {
namespace {

constexpr std::size_t other_pairs_shown = 4;

using PairKind = SentencesPick::Kind;

std::string_view pair_kind_name(PairKind kind) {
  switch (kind) {
    case PairKind::changed:
      return "changed";
    case PairKind::identical:
      return "identical";
    case PairKind::close:
      break;
  }
  return "close";
}

/// What stands in place of a pair where none was found.
std::string_view without_pair(const Comparison& comparison) {
  if (comparison.articles.size() < 2) return "alone";
  const bool in_several_languages = std::ranges::any_of(
      comparison.silences, [](const Silence& silence) { return silence.why == Why::several_languages; });
  return in_several_languages ? "languages" : "none";
}

Slots article_slots(const Wording& wording, const AlignedSentences& pair) {
  return {{"first", article_name(wording, pair.from.article)},
          {"second", article_name(wording, pair.to.article)}};
}

/// "To circle: 1 word in AM 3, 2 words in Le Quai 3."
Block to_circle(const Wording& wording, const AlignedSentences& pair) {
  const auto side = [&](const Evidence& sentence, std::optional<Evidence> Change::*changed) {
    return wording.say_number("same_text.words", changed_words(wording.comparison(), pair, changed),
                              {{"labels", wording.places({sentence})}});
  };
  return {Paragraph{wording.say("same_text.circle", {{"first", side(pair.from, &Change::from)},
                                                     {"second", side(pair.to, &Change::to)}})}};
}

Blocks same_text_answer(const Wording& wording, const SentencesPick& pick) {
  const AlignedSentences& pair = pick.pair;
  Blocks blocks;
  if (pick.kind == PairKind::identical)
    blocks.push_back({Paragraph{wording.say(
        "same_text.identical", {{"from", wording.places({pair.from})}, {"to", wording.places({pair.to})}})}});
  blocks.push_back({sentences_beside(wording, pair.from.article, pair.to.article, std::array{pair})});
  if (pick.kind == PairKind::changed) blocks.push_back(to_circle(wording, pair));
  return blocks;
}

Inlines both(const Wording& wording, const AlignedSentences& pair) {
  return wording.say("same_text.pair",
                     {{"from", wording.places({pair.from})}, {"to", wording.places({pair.to})}});
}

/// The words to circle on one side by other rules than ours.
void add_other_counts(std::vector<Inlines>& items, const Wording& wording, const AlignedSentences& pair,
                      std::optional<Evidence> Change::*side) {
  const Comparison& comparison = wording.comparison();
  const auto [changed, common] = changed_word_by_word(comparison, pair, side);
  if (!common.empty() && changed.value > 0) {
    std::vector<Inlines> words;
    for (const Evidence& place : common) words.push_back(words_at(wording, place));
    items.push_back(counted_as(wording, "same_text.accept.common", changed,
                               {{"words", wording.joined(words, "separator")}}));
  }
  const Figure with_spelling = changed_words(comparison, pair, side, true);
  if (with_spelling.value > changed_words(comparison, pair, side).value)
    items.push_back(counted_as(wording, "same_text.accept.spelling", with_spelling));
}

/// Other sentences of the two articles that are alike; other numbers of words to circle.
std::vector<Inlines> same_text_accepted(const Wording& wording, const SentencesPick& pick) {
  const Comparison& comparison = wording.comparison();
  std::vector<Inlines> items;
  std::vector<Inlines> pairs;
  for (const AlignedSentences& other : all_pairs(comparison)) {
    const bool of_the_two = other.from.article == pick.pair.from.article &&
                            other.to.article == pick.pair.to.article && other != pick.pair;
    if (of_the_two && is_retold(other) == (pick.kind == PairKind::close) && pairs.size() < other_pairs_shown)
      pairs.push_back(both(wording, other));
  }
  if (!pairs.empty())
    items.push_back(
        wording.say("same_text.accept.pairs", {{"pairs", wording.joined(pairs, "separator.parts")}}));
  if (pick.kind != PairKind::changed) return items;
  for (const auto side : {&Change::from, &Change::to}) add_other_counts(items, wording, pick.pair, side);
  return items;
}

const Change* spelt_in_two_ways(const AlignedSentences& pair) {
  const auto change = std::ranges::find_if(
      pair.changes, [](const Change& one) { return one.spelling && one.from && one.to; });
  return change == pair.changes.end() ? nullptr : &*change;
}

Inlines same_text_trap(const Wording& wording, const SentencesPick& pick) {
  if (const Change* change = spelt_in_two_ways(pick.pair))
    return wording.say("same_text.trap.spelling", {{"from", words_at(wording, *change->from)},
                                                   {"to", words_at(wording, *change->to)},
                                                   {"labels", wording.places({*change->from, *change->to})}});
  const TextReuse& reuse = *wording.comparison().reuse;
  const bool has_wire = reuse.is_wire && pick.pair.from.article == reuse.reference;
  if (has_wire)
    return wording.say("same_text.trap.wire", {{"label", article_name(wording, reuse.reference)}});
  return wording.say("same_text.trap.shared");
}

}  // namespace

Question same_text(const Wording& wording, const Picks& picks) {
  Question question{.key = "same_text", .asked = {}, .rows = 2, .answer = {}, .accepted = {}, .trap = {}};
  if (!picks.sentences) {
    const std::string_view why = without_pair(wording.comparison());
    question.asked = wording.say(fmt::format("same_text.ask.{}", why));
    question.answer = {{Paragraph{wording.say(fmt::format("same_text.open.{}", why))}}};
    return question;
  }
  const SentencesPick& pick = *picks.sentences;
  question.asked = wording.say(fmt::format("same_text.ask.{}", pair_kind_name(pick.kind)),
                               article_slots(wording, pick.pair));
  question.answer = same_text_answer(wording, pick);
  question.accepted = same_text_accepted(wording, pick);
  question.trap = same_text_trap(wording, pick);
  return question;
}

}  // namespace crossread::reports
