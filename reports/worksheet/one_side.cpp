#include <algorithm>
#include <set>

#include "reports/sections.h"
#include "reports/worksheet/question.h"

namespace crossread::reports {
namespace {

constexpr std::size_t sentences_shown = 3;  // of an article; the others are numbered

Inlines one_side_asked(const Wording& wording, const std::vector<std::uint32_t>& articles) {
  if (articles.empty())
    return wording.say(wording.comparison().articles.size() > 1 ? "one_side.ask.none" : "one_side.ask.alone");
  if (articles.size() == 1)
    return wording.say("one_side.ask.first", {{"first", article_name(wording, articles.front())}});
  return wording.say("one_side.ask.both", {{"first", article_name(wording, articles.front())},
                                           {"second", article_name(wording, articles.back())}});
}

Blocks one_side_answer(const Wording& wording, const std::vector<std::uint32_t>& articles) {
  if (articles.empty())
    return {{Paragraph{wording.say(wording.comparison().articles.size() > 1 ? "one_side.open.none"
                                                                            : "one_side.open.alone")}}};
  Blocks blocks;
  for (const std::uint32_t article : articles) {
    const auto& places = wording.comparison().reuse->articles[article].nowhere_else;
    const Figure count{.value = static_cast<double>(places.size()),
                       .unit = Unit::sentences,
                       .evidence = places,
                       .whole = {}};
    blocks.push_back(
        {Paragraph{counted_as(wording, "added.only", count, {{"label", article_name(wording, article)}})}});
    blocks.push_back(
        {numbered_sentences(wording, std::span(places).first(std::min(places.size(), sentences_shown)))});
  }
  blocks.push_back({Paragraph{wording.say("one_side.reasons")}});
  return blocks;
}

bool are_asked_about(const Picks& picks, const Evidence& sentence) {
  return std::ranges::find(picks.one_sided, sentence.article) != picks.one_sided.end();
}

/// Sentences of the articles asked about that others have in other words only: a detail of theirs may still
/// be their own.
std::vector<Evidence> reworded(const Comparison& comparison, const Picks& picks) {
  std::set<Evidence> reworded, alike;
  for (const AlignedSentences& pair : all_pairs(comparison))
    for (const Evidence& sentence : {pair.from, pair.to})
      if (are_asked_about(picks, sentence))
        (pair.relation == Relation::verbatim ? alike : reworded).insert(sentence);
  std::erase_if(reworded, [&](const Evidence& sentence) { return alike.contains(sentence); });
  return {reworded.begin(), reworded.end()};
}

/// The first sentence of those articles that another tells in wholly other words.
std::optional<Inlines> one_side_trap(const Wording& wording, const Picks& picks) {
  for (const AlignedSentences& pair : all_pairs(wording.comparison()))
    if (pair.relation == Relation::reworded && is_retold(pair) &&
        (are_asked_about(picks, pair.from) || are_asked_about(picks, pair.to)))
      return wording.say("one_side.trap.retold",
                         {{"from", wording.places({pair.from})}, {"to", wording.places({pair.to})}});
  return std::nullopt;
}

std::vector<Inlines> one_side_accepted(const Wording& wording, const Picks& picks) {
  const auto places = reworded(wording.comparison(), picks);
  if (places.empty()) return {};
  return {wording.say("one_side.accept.detail", {{"labels", wording.places(places)}})};
}

}  // namespace

Question one_side(const Wording& wording, const Picks& picks) {
  return {.key = "one_side",
          .asked = one_side_asked(wording, picks.one_sided),
          .rows = 2,
          .answer = one_side_answer(wording, picks.one_sided),
          .accepted = one_side_accepted(wording, picks),
          .trap = one_side_trap(wording, picks)};
}

}  // namespace crossread::reports
