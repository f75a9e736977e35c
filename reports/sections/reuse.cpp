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

constexpr double longest_bar = 20;
constexpr std::size_t articles_in_view = 3;  // more are told by their tables only where the reader asks

bool is_reference(const TextReuse& reuse, std::uint32_t article) {
  return article == reuse.reference;
}

/// The reference first, then the others.
std::vector<std::uint32_t> in_order(const TextReuse& reuse) {
  std::vector<std::uint32_t> articles{reuse.reference};
  for (std::uint32_t article = 0; article < reuse.articles.size(); ++article)
    if (!is_reference(reuse, article)) articles.push_back(article);
  return articles;
}

Strips strips(const Wording& wording, const TextReuse& reuse) {
  Strips strips;
  for (const std::uint32_t article : in_order(reuse)) {
    std::string boxes;
    for (const Fate fate : reuse.articles[article].sentences) boxes += fate_sign(reuse, article, fate);
    strips.strips.push_back({.label = wording.label_text(article), .boxes = boxes, .article = article});
  }
  return strips;
}

/// "151 (35 %)"; the share only of an article long enough for one.
Inlines words_and_share(const Wording& wording, const FateShare& share) {
  const auto* percent = std::get_if<Figure>(&share.percent);
  if (percent == nullptr) return wording.number(share.words);
  return wording.say("reuse.words", {{"n", wording.number(share.words)},
                                     {"percent", wording.say("percent", {{"n", wording.number(*percent)}})}});
}

Table table_of(const Wording& wording, const TextReuse& reuse, std::uint32_t article) {
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
    table.rows.push_back({wording.code(sign) + plain(" ") +
                              wording.say(fmt::format("reuse.{}.{}", side, name_of(static_cast<Fate>(fate))),
                                          {{"label", wording.label(reuse.reference)}}),
                          words_and_share(wording, share),
                          wording.code(bar(share.words.value, account.word_count.value, longest_bar)),
                          wording.places(share.words.evidence)});
  }
  return table;
}

Blocks tables(const Wording& wording, const TextReuse& reuse) {
  Blocks blocks;
  for (const std::uint32_t article : in_order(reuse)) blocks.push_back({table_of(wording, reuse, article)});
  if (reuse.articles.size() <= articles_in_view) return blocks;
  return {{Details{.summary = wording.say("reuse.tables"), .blocks = std::move(blocks)}}};
}

double words_of(const ArticleReuse& one, Fate fate) {
  return one.shares[static_cast<std::size_t>(fate)].words.value;
}

/// Whether the shares bear out how an article retells the reference: neither side has more than half
/// otherwise.
bool is_borne_out(const ArticleReuse& one, double all) {
  const double alone = words_of(one, Fate::alone);
  const double changed = words_of(one, Fate::reworded) + words_of(one, Fate::related);
  if (one.retelling == Retelling::paraphrase && changed == 0) return false;
  return one.retelling == Retelling::own ? alone * 2 > all : alone * 2 < all;
}

/// What came out on an earlier day than the wire copy does not come from it.
bool may_come_from_wire(const Comparison& comparison, const TextReuse& reuse, std::uint32_t article) {
  const std::string& wire = comparison.articles[reuse.reference].article.date;
  const std::string& own = comparison.articles[article].article.date;
  return reuse.is_wire && (wire.empty() || own.empty() || own >= wire);
}

/// How much of an article comes from the wire copy, and how it tells again what the reference tells; nothing
/// of a text too short for shares.
Inlines retelling(const Wording& wording, const TextReuse& reuse, std::uint32_t article) {
  const ArticleReuse& one = reuse.articles[article];
  const auto& share = one.shares[static_cast<std::size_t>(Fate::alone)].percent;
  if (!std::holds_alternative<Figure>(share)) return {};
  const Slots slots{{"label", wording.label(reuse.reference)}};
  Inlines line;
  if (may_come_from_wire(wording.comparison(), reuse, article))
    line = plain(" ") + wording.say(fmt::format("reuse.derived.{}", name_of(one.derived)), slots);
  if (!is_borne_out(one, wording.comparison().articles[article].word_count.value)) return line;
  return std::move(line) + plain(" ") +
         wording.say(fmt::format("reuse.retelling.{}", name_of(one.retelling)), slots);
}

/// "RT: 151 of 431 words in sentences that stand nearly word for word in AFP, 34 in reworded ones. Its own
/// text."
List overview(const Wording& wording, const TextReuse& reuse) {
  List list;
  for (const std::uint32_t article : in_order(reuse)) {
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

Blocks reuse(const Wording& wording) {
  const auto& found = wording.comparison().reuse;
  if (!found) return {};
  const std::string kind = found->is_wire ? "wire" : "shared";
  const Slots slots{{"label", wording.label(found->reference)},
                    {"same", wording.code("=")},
                    {"reworded", wording.code("~")},
                    {"own", wording.code("+")},
                    {"left", wording.code("-")}};
  Blocks blocks{heading(wording, "reuse." + kind),
                {Paragraph{wording.say("reuse.intro." + kind, slots)}},
                {strips(wording, *found)}};
  blocks.push_back({overview(wording, *found)});
  std::ranges::move(tables(wording, *found), std::back_inserter(blocks));
  return blocks;
}

}  // namespace crossread::reports
