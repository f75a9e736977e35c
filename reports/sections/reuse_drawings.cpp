#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "analysis/comparison/counting.h"
#include "reports/fate_sign.h"
#include "reports/sections.h"
#include "reports/text_of.h"

namespace crossread::reports {
namespace {

const TextReuse& reuse_of(const Wording& wording) {
  return *wording.comparison().reuse;
}

const FateShare& share_of(const Wording& wording, std::uint32_t article, Fate fate) {
  return reuse_of(wording).articles[article].shares[static_cast<std::size_t>(fate)];
}

/// What the signs that these boxes have say.
std::vector<std::pair<char, std::string>> legend(const Wording& wording, std::string_view signs) {
  const TextReuse& reuse = reuse_of(wording);
  const std::array<std::pair<char, std::string_view>, 4> all{
      {{'=', "same"}, {'~', "reworded"}, {'+', reuse.is_wire ? "own.wire" : "own.shared"}, {'-', "left"}}};
  std::vector<std::pair<char, std::string>> used;
  for (const auto& [sign, name] : all)
    if (signs.find(sign) != std::string_view::npos)
      used.emplace_back(sign, text_of(wording.say(fmt::format("reuse.legend.{}", name),
                                                  {{"label", wording.label(reuse.reference)}})));
  return used;
}

/// "4 of 7 sentences of AFP stand nearly word for word in another article"
Inlines title_of_strips(const Wording& wording) {
  const std::uint32_t reference = reuse_of(wording).reference;
  const Figure same = count_of(Unit::sentences, share_of(wording, reference, Fate::verbatim).words.evidence);
  const Slots slots{{"label", wording.label(reference)},
                    {"total", wording.number(wording.comparison().articles[reference].sentence_count)}};
  if (same.value == 0) return wording.say("reuse.strips.none", slots);
  return wording.say_number("reuse.strips", same, slots);
}

/// A part for each sign: what is reworded and what is related are one.
Stacks::Stack stack_of(const Wording& wording, std::uint32_t article) {
  const ArticleAccount& account = wording.comparison().articles[article];
  Stacks::Stack stack{.name = text_of(wording.say_number("reuse.stack", account.word_count,
                                                         {{"label", wording.label(article)}})),
                      .parts = {}};
  const auto add = [&](Fate fate, const FateShare& share) {
    if (share.words.value > 0)
      stack.parts.push_back({.sign = fate_sign(reuse_of(wording), article, fate),
                             .share = share.words.value / account.word_count.value,
                             .number = text_of(words_and_share(wording, share))});
  };
  const std::array changed{share_of(wording, article, Fate::reworded).words,
                           share_of(wording, article, Fate::related).words};
  FateShare either{.words = sum_of(changed), .percent = {}};
  std::ranges::sort(either.words.evidence);
  either.percent = percent_of(either.words, account.word_count);
  add(Fate::verbatim, share_of(wording, article, Fate::verbatim));
  add(Fate::reworded, either);
  add(Fate::alone, share_of(wording, article, Fate::alone));
  return stack;
}

/// The article with the greatest share nearly word for word in the reference, or with most such words where
/// none is long enough for a share.
std::optional<std::uint32_t> nearest_to_reference(const Wording& wording) {
  std::optional<std::uint32_t> nearest;
  const auto rank = [&](std::uint32_t article) {
    const FateShare& share = share_of(wording, article, Fate::verbatim);
    const auto* percent = std::get_if<Figure>(&share.percent);
    return std::pair(percent == nullptr ? 0 : percent->value, share.words.value);
  };
  for (const std::uint32_t article : reference_first(reuse_of(wording))) {
    if (article == reuse_of(wording).reference || rank(article).second == 0) continue;
    if (!nearest || rank(article) > rank(*nearest)) nearest = article;
  }
  return nearest;
}

/// "RT: 35% of the words are in sentences that stand nearly word for word in AFP"
Inlines title_of_stacks(const Wording& wording) {
  const Slots reference{{"reference", wording.label(reuse_of(wording).reference)}};
  const auto article = nearest_to_reference(wording);
  if (!article) return wording.say("reuse.stacks.none", reference);
  Slots slots = reference;
  slots.emplace_back("label", wording.label(*article));
  slots.emplace_back("share", share_in_words(wording, share_of(wording, *article, Fate::verbatim),
                                             wording.comparison().articles[*article].word_count));
  return wording.say(
      may_come_from_wire(wording.comparison(), *article) ? "reuse.stacks.wire" : "reuse.stacks.shared",
      slots);
}

}  // namespace

Inlines share_in_words(const Wording& wording, const FateShare& share, const Figure& total) {
  if (const auto* percent = std::get_if<Figure>(&share.percent))
    return wording.say("reuse.share",
                       {{"percent", wording.say("percent", {{"n", wording.number(*percent)}})}});
  return wording.say_number("reuse.share.words", share.words, {{"total", wording.number(total)}});
}

Strips reuse_strips(const Wording& wording) {
  const TextReuse& reuse = reuse_of(wording);
  Strips strips{.strips = {}, .file = "strips", .title = title_of_strips(wording), .legend = {}};
  std::string signs;
  for (const std::uint32_t article : reference_first(reuse)) {
    std::string boxes;
    for (const Fate fate : reuse.articles[article].sentences) boxes += fate_sign(reuse, article, fate);
    signs += boxes;
    strips.strips.push_back({.label = wording.label_text(article), .boxes = boxes, .article = article});
  }
  strips.legend = legend(wording, signs);
  return strips;
}

Blocks reuse_stacks(const Wording& wording) {
  Stacks stacks{.file = "reuse", .title = title_of_stacks(wording), .legend = {}, .stacks = {}};
  std::string signs;
  for (const std::uint32_t article : reference_first(reuse_of(wording))) {
    stacks.stacks.push_back(stack_of(wording, article));
    for (const auto& part : stacks.stacks.back().parts) signs += part.sign;
  }
  if (signs.find_first_of("=~") == std::string::npos) return {};
  stacks.legend = legend(wording, signs);
  return {{std::move(stacks)}};
}

}  // namespace crossread::reports
