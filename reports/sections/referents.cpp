#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

/// What tells that the names mean one referent, with the places where the articles say so.
Inlines reasons(const Wording& wording, const NamedReferent& referent) {
  std::vector<Inlines> reasons;
  for (const NamedReferent::Reason& reason : referent.reasons)
    reasons.push_back(wording.say(fmt::format("referents.basis.{}", name_of(reason.basis)),
                                  {{"labels", wording.places(reason.places)}}));
  return wording.joined(reasons, "separator.parts");
}

Table table(const Wording& wording) {
  Table table;
  auto& head = table.rows.emplace_back();
  head.push_back(wording.say("referents.head.referent"));
  head.push_back(wording.say("referents.head.name"));
  for (std::uint32_t article = 0; article < article_count(wording); ++article)
    head.push_back(wording.label(article));
  for (const NamedReferent& referent : wording.comparison().referents)
    for (const NameVariant& variant : referent.variants) {
      const bool is_first = &variant == &referent.variants.front();
      auto& cells = table.rows.emplace_back();
      cells.push_back(is_first ? wording.say("referents.referent",
                                             {{"referent", verbatim(referent.referent, language_of(wording))},
                                              {"reasons", reasons(wording, referent)}})
                               : Inlines{});
      cells.push_back(name_written(wording, variant));
      for (std::uint32_t article = 0; article < article_count(wording); ++article)
        cells.push_back(name_uses(wording, variant.own[article], variant.quoted[article]));
    }
  return table;
}

/// Which differences are more than chance, or that none can be told to be.
Inlines caution(const Wording& wording) {
  std::vector<Inlines> telling;
  for (const NamedReferent& referent : wording.comparison().referents)
    if (referent.is_telling) telling.push_back(verbatim(referent.referent, language_of(wording)));
  if (telling.empty()) return wording.say("referents.silence");
  return wording.say("referents.telling", {{"referents", wording.joined(telling, "separator")}});
}

Inlines placed_words(const Wording& wording, const Evidence& place) {
  const ArticleAccount& account = wording.comparison().articles[place.article];
  return wording.say("referents.at",
                     {{"words", wording.quote(account.text.slice(place.span), language_of(wording))},
                      {"labels", wording.places({place})}});
}

List exchanged(const Wording& wording) {
  List list;
  for (const ExchangedNames& names : wording.comparison().exchanged)
    list.items.push_back(wording.say("referents.exchanged", {{"from", placed_words(wording, names.from)},
                                                             {"to", placed_words(wording, names.to)}}));
  return list;
}

}  // namespace

std::uint32_t article_count(const Wording& wording) {
  return static_cast<std::uint32_t>(wording.comparison().articles.size());
}

const std::string& language_of(const Wording& wording) {
  return wording.comparison().articles.front().article.language;
}

Inlines name_uses(const Wording& wording, const Figure& own, const Figure& quoted) {
  if (own.value + quoted.value == 0) return plain("–");
  std::vector<Inlines> parts;
  if (own.value > 0) parts.push_back(counted(wording, own));
  if (quoted.value > 0)
    parts.push_back(
        wording.say_number("referents.quoted", quoted, {{"labels", wording.places(quoted.evidence)}}));
  return wording.joined(parts, "separator.parts");
}

Inlines name_written(const Wording& wording, const NameVariant& variant) {
  if (variant.spellings.size() < 2) return verbatim(variant.name, language_of(wording));
  std::vector<Inlines> spellings;
  for (const std::string& spelling : variant.spellings)
    spellings.push_back(verbatim(spelling, language_of(wording)));
  return wording.say("referents.spellings", {{"spellings", wording.joined(spellings, "separator")}});
}

Blocks referents(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  if (comparison.referents.empty() && comparison.exchanged.empty()) return {};
  Blocks blocks{heading(wording, "referents")};
  if (!comparison.referents.empty()) {
    blocks.push_back({Paragraph{wording.say("referents.intro")}});
    blocks.push_back({table(wording)});
    blocks.push_back({Paragraph{caution(wording)}});
  }
  if (!comparison.exchanged.empty()) {
    blocks.push_back({Paragraph{wording.say("referents.exchanged.intro")}});
    blocks.push_back({exchanged(wording)});
  }
  return blocks;
}

}  // namespace crossread::reports
