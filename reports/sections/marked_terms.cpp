#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <span>

#include "analysis/comparison/lookup.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t terms_in_view = 6;  // of an article

using Marked = std::span<const MarkedTerm>;

const std::vector<ArticleTerms>& terms_of(const Wording& wording) {
  return wording.comparison().terms;
}

Inlines count_or_none(const Wording& wording, const Figure& figure) {
  return figure.value > 0 ? counted(wording, figure) : wording.say("marked.none");
}

/// "8 per 1,000 words (between 4 and 15)", or that the text is too short to say.
Inlines term_rate(const Wording& wording, const TermRate& terms) {
  const auto* figure = std::get_if<Figure>(&terms.rate);
  if (figure == nullptr) return wording.say("marked.too_little");
  return wording.say("marked.rate", {{"n", wording.number(*figure)},
                                     {"low", plain(fmt::format("{:.0f}", terms.low))},
                                     {"high", plain(fmt::format("{:.0f}", terms.high))}});
}

Table terms_overview(const Wording& wording) {
  Table table;
  auto& head = table.rows.emplace_back();
  head.emplace_back();
  for (std::uint32_t article = 0; article < terms_of(wording).size(); ++article)
    head.push_back(wording.label(article));
  const auto row = [&](std::string_view key, const std::function<Inlines(const ArticleTerms&)>& cell) {
    auto& cells = table.rows.emplace_back();
    cells.push_back(wording.say(key));
    for (const ArticleTerms& terms : terms_of(wording)) cells.push_back(cell(terms));
  };
  row("marked.own", [&](const ArticleTerms& terms) { return count_or_none(wording, terms.own_rate.count); });
  const auto has_rate = [](const ArticleTerms& terms) {
    return std::holds_alternative<Figure>(terms.own_rate.rate);
  };
  if (std::ranges::any_of(terms_of(wording), has_rate))
    row("marked.per_thousand", [&](const ArticleTerms& terms) { return term_rate(wording, terms.own_rate); });
  row("marked.title", [&](const ArticleTerms& terms) { return count_or_none(wording, terms.title_count); });
  row("marked.quoted", [&](const ArticleTerms& terms) { return count_or_none(wording, terms.quoted_count); });
  row("marked.hedges", [&](const ArticleTerms& terms) { return count_or_none(wording, terms.hedges); });
  return table;
}

/// Each kind that any article has, with the rate where there is text and use enough for one.
Details by_kind(const Wording& wording) {
  Details details{.summary = wording.say("marked.kinds"), .blocks = {}};
  Table table;
  auto& head = table.rows.emplace_back();
  head.push_back(wording.say("marked.head.kind"));
  for (std::uint32_t article = 0; article < terms_of(wording).size(); ++article)
    head.push_back(wording.label(article));
  for (std::size_t kind = 0; kind < term_category_count; ++kind) {
    const auto is_used = [&](const ArticleTerms& terms) { return terms.by_category[kind].count.value > 0; };
    if (std::ranges::none_of(terms_of(wording), is_used)) continue;
    auto& cells = table.rows.emplace_back();
    cells.push_back(wording.say(fmt::format("marked.category.{}", term_category_names[kind])));
    for (const ArticleTerms& terms : terms_of(wording)) {
      const TermRate& of_kind = terms.by_category[kind];
      cells.push_back(count_or_none(wording, of_kind.count));
      if (std::holds_alternative<Figure>(of_kind.rate))
        cells.back() = std::move(cells.back()) + plain(" ") + term_rate(wording, of_kind);
    }
  }
  details.blocks.push_back({std::move(table)});
  return details;
}

const std::string& language_at(const Wording& wording, const Evidence& place) {
  return wording.comparison().articles[place.article].article.language;
}

/// Plainer wordings of the lexicon, and what another article has in its place.
Inlines otherwise(const Wording& wording, const MarkedTerm& term) {
  std::vector<Inlines> parts;
  if (term.instead)
    parts.push_back(wording.say("marked.instead", {{"words", words_at(wording, *term.instead)},
                                                   {"labels", wording.places({*term.instead})}}));
  std::vector<Inlines> plainer;
  for (const std::string& neutral : term.neutral)
    plainer.push_back(verbatim(neutral, language_at(wording, term.place)));
  if (!plainer.empty()) parts.push_back(wording.joined(plainer, "separator"));
  return parts.empty() ? plain("–") : wording.joined(parts, "separator.parts");
}

std::vector<Inlines> term_row(const Wording& wording, const MarkedTerm& term) {
  return {words_at(wording, term.place), wording.places({term.place}),
          wording.say(fmt::format("marked.category.{}", name_of(term.category))),
          verbatim(term.note, language_at(wording, term.place)), otherwise(wording, term)};
}

Table marked_table(const Wording& wording, const std::vector<MarkedTerm>& terms) {
  Table table;
  auto& head = table.rows.emplace_back();
  for (const char* key : {"marked.head.word", "marked.head.place", "marked.head.kind", "marked.head.why",
                          "marked.head.otherwise"})
    head.push_back(wording.say(key));
  for (const MarkedTerm& term : terms) table.rows.push_back(term_row(wording, term));
  return table;
}

/// Of title and text: those that readers most likely call loaded, in the order of the article.
struct Parted {
  std::vector<MarkedTerm> shown;
  std::vector<MarkedTerm> rest;
};

Parted parted(const ArticleTerms& article) {
  std::vector<MarkedTerm> all = article.title;
  all.insert(all.end(), article.own.begin(), article.own.end());
  std::ranges::stable_sort(all, std::greater(), &MarkedTerm::score);
  const auto shown = static_cast<std::ptrdiff_t>(std::min(all.size(), terms_in_view));
  Parted parted{.shown = {all.begin(), all.begin() + shown}, .rest = {all.begin() + shown, all.end()}};
  const auto in_order = [](const MarkedTerm& left, const MarkedTerm& right) {
    return std::pair(left.place.part != Part::title, left.place.span) <
           std::pair(right.place.part != Part::title, right.place.span);
  };
  std::ranges::sort(parted.shown, in_order);
  std::ranges::sort(parted.rest, in_order);
  return parted;
}

void add_article(Blocks& blocks, const Wording& wording, std::uint32_t article) {
  const ArticleTerms& terms = terms_of(wording)[article];
  const Parted own = parted(terms);
  if (!own.shown.empty()) {
    blocks.push_back({Paragraph{wording.say("marked.of", {{"label", wording.label(article)}})}});
    blocks.push_back({marked_table(wording, own.shown)});
  }
  std::vector<MarkedTerm> folded = own.rest;
  folded.insert(folded.end(), terms.quoted.begin(), terms.quoted.end());
  if (folded.empty()) return;
  Details details{.summary = wording.say("marked.more", {{"label", wording.label(article)}}), .blocks = {}};
  if (!own.rest.empty()) details.blocks.push_back({marked_table(wording, own.rest)});
  if (!terms.quoted.empty()) {
    details.blocks.push_back({Paragraph{wording.say("marked.in_quotes")}});
    details.blocks.push_back({marked_table(wording, terms.quoted)});
  }
  blocks.push_back({std::move(details)});
}

}  // namespace

Inlines words_at(const Wording& wording, const Evidence& place) {
  return wording.quote(words_at(wording.comparison(), place), language_at(wording, place));
}

Blocks marked_terms(const Wording& wording) {
  if (terms_of(wording).empty()) return {};
  Blocks blocks{heading(wording, "marked")};
  blocks.push_back({Paragraph{wording.say("marked.intro")}});
  blocks.push_back({terms_overview(wording)});
  const auto has_terms = [](const ArticleTerms& terms) { return terms.own_rate.count.value > 0; };
  if (std::ranges::any_of(terms_of(wording), has_terms)) blocks.push_back({by_kind(wording)});
  for (std::uint32_t article = 0; article < terms_of(wording).size(); ++article)
    add_article(blocks, wording, article);
  blocks.push_back({Paragraph{wording.say("marked.caution")}});
  return blocks;
}

}  // namespace crossread::reports
