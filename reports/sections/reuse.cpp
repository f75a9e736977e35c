#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "reports/bar.h"
#include "reports/fate_sign.h"
#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr double longest_bar_in_table = 20;

bool is_reference(const TextReuse& reuse, std::uint32_t article) {
  return article == reuse.reference;
}

Table reuse_table(const Wording& wording, const TextReuse& reuse, std::uint32_t article) {
  const ArticleAccount& account = wording.comparison().articles[article];
  const Slots slots{{"label", wording.label(article)}, {"n", wording.number(account.word_count)}};
  Table table;
  table.rows.push_back({wording.say("reuse.head.article", slots), wording.say("reuse.head.words"),
                        wording.say("reuse.head.bar"), wording.say("reuse.head.sentences")});
  for (std::size_t fate = 0; fate < fate_count; ++fate) {
    const FateShare& share = reuse.articles[article].shares[fate];
    if (share.words.evidence.empty()) continue;
    const std::string sign(1, fate_sign(reuse, article, static_cast<Fate>(fate)));
    const std::string side = sign == "-" ? "left" : is_reference(reuse, article) ? "reference" : "other";
    table.rows.push_back(
        {wording.code(sign) + plain(" ") +
             wording.say(fmt::format("reuse.{}.{}", side, name_of(static_cast<Fate>(fate))),
                         {{"label", wording.label(reuse.reference)}}),
         words_and_share(wording, share),
         wording.code(bar(share.words.value, account.word_count.value, longest_bar_in_table)),
         wording.places(share.words.evidence)});
  }
  return table;
}

/// With their sentences, where the reader asks; the drawing above says the numbers.
Block tables(const Wording& wording, const TextReuse& reuse) {
  Blocks blocks;
  for (const std::uint32_t article : reference_first(reuse))
    blocks.push_back({reuse_table(wording, reuse, article)});
  return {Details{.summary = wording.say("reuse.tables"), .blocks = std::move(blocks)}};
}

double words_of_fate(const ArticleReuse& one, Fate fate) {
  return one.shares[static_cast<std::size_t>(fate)].words.value;
}

/// Whether the shares bear out how an article retells the reference: neither side has more than half
/// otherwise.
bool is_borne_out(const ArticleReuse& one, double all) {
  const double alone = words_of_fate(one, Fate::alone);
  const double changed = words_of_fate(one, Fate::reworded) + words_of_fate(one, Fate::related);
  if (one.retelling == Retelling::paraphrase && changed == 0) return false;
  return one.retelling == Retelling::own ? alone * 2 > all : alone * 2 < all;
}

/// How much of an article comes from the wire copy, and how it tells again what the reference tells; nothing
/// of a text too short for shares.
Inlines retelling(const Wording& wording, const TextReuse& reuse, std::uint32_t article) {
  const ArticleReuse& one = reuse.articles[article];
  const auto& share = one.shares[static_cast<std::size_t>(Fate::alone)].percent;
  if (!std::holds_alternative<Figure>(share)) return {};
  const Slots slots{{"label", wording.label(reuse.reference)}};
  Inlines line;
  if (may_come_from_wire(wording.comparison(), article))
    line = plain(" ") + wording.say(fmt::format("reuse.derived.{}", name_of(one.derived)), slots);
  if (one.derived == Derived::not_derived && one.retelling != Retelling::own) return line;
  if (!is_borne_out(one, wording.comparison().articles[article].word_count.value)) return line;
  return std::move(line) + plain(" ") +
         wording.say(fmt::format("reuse.retelling.{}", name_of(one.retelling)), slots);
}

/// "RT: 151 of 431 words in sentences that stand nearly word for word in AFP, 34 in reworded ones. Its own
/// text."
List reuse_overview(const Wording& wording, const TextReuse& reuse) {
  List list;
  for (const std::uint32_t article : reference_first(reuse)) {
    if (is_reference(reuse, article)) continue;
    const auto& shares = reuse.articles[article].shares;
    const Figure& same = shares[static_cast<std::size_t>(Fate::verbatim)].words;
    const Figure& reworded = shares[static_cast<std::size_t>(Fate::reworded)].words;
    list.items.push_back(
        wording.say_number("reuse.article", same,
                           {{"label", wording.label(article)},
                            {"total", wording.number(wording.comparison().articles[article].word_count)},
                            {"reference", wording.label(reuse.reference)},
                            {"reworded", wording.number(reworded)},
                            {"retelling", retelling(wording, reuse, article)}}));
  }
  return list;
}

}  // namespace

std::vector<std::uint32_t> reference_first(const TextReuse& reuse) {
  std::vector<std::uint32_t> articles{reuse.reference};
  for (std::uint32_t article = 0; article < reuse.articles.size(); ++article)
    if (!is_reference(reuse, article)) articles.push_back(article);
  return articles;
}

Inlines words_and_share(const Wording& wording, const FateShare& share) {
  const auto* percent = std::get_if<Figure>(&share.percent);
  if (percent == nullptr) return wording.number(share.words);
  return wording.say("reuse.words", {{"n", wording.number(share.words)},
                                     {"percent", wording.say("percent", {{"n", wording.number(*percent)}})}});
}

bool may_come_from_wire(const Comparison& comparison, std::uint32_t article) {
  const TextReuse& reuse = *comparison.reuse;
  const std::string& wire = comparison.articles[reuse.reference].article.date;
  const std::string& own = comparison.articles[article].article.date;
  return reuse.is_wire && (wire.empty() || own.empty() || own >= wire);
}

Blocks reuse(const Wording& wording) {
  const auto& found = wording.comparison().reuse;
  if (!found) return {};
  const std::string kind = found->is_wire ? "wire" : "shared";
  const Slots slots{{"label", wording.label(found->reference)},
                    {"same", wording.code("=")},
                    {"reworded", wording.code("~")},
                    {"own", wording.code("+")},
                    {"left", wording.code("-")}};
  Blocks blocks{heading(wording, "reuse." + kind), {Paragraph{wording.say("reuse.intro." + kind, slots)}}};
  blocks.push_back({reuse_strips(wording)});
  blocks.push_back({reuse_overview(wording, *found)});
  std::ranges::copy(reuse_stacks(wording), std::back_inserter(blocks));
  blocks.push_back(tables(wording, *found));
  std::ranges::copy(derivation(wording), std::back_inserter(blocks));
  return blocks;
}

}  // namespace crossread::reports
