#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t statements_in_view = 6;
constexpr std::size_t most_columns_of_statements = 5;  // articles; of more the places stand in one cell

std::vector<Evidence> places_in(const SharedFact& fact, std::uint32_t article) {
  std::vector<Evidence> places;
  std::ranges::copy_if(fact.places, std::back_inserter(places),
                       [&](const Evidence& place) { return place.article == article; });
  return places;
}

std::vector<Inlines> head_row(const Wording& wording) {
  const std::size_t articles = wording.comparison().articles.size();
  std::vector<Inlines> cells{wording.say("statements.head")};
  if (articles > most_columns_of_statements) {
    cells.push_back(wording.say("statements.where"));
    return cells;
  }
  for (std::uint32_t article = 0; article < articles; ++article) cells.push_back(wording.label(article));
  return cells;
}

std::vector<Inlines> row(const Wording& wording, const SharedFact& fact) {
  const auto& articles = wording.comparison().articles;
  const Evidence& first = fact.places.front();
  const ArticleAccount& account = articles[first.article];
  std::vector<Inlines> cells{wording.excerpt(account.text.slice(first.span), account.article.language)};
  if (articles.size() > most_columns_of_statements) {
    cells.push_back(wording.places(fact.places));
    return cells;
  }
  for (std::uint32_t article = 0; article < articles.size(); ++article) {
    const auto places = places_in(fact, article);
    cells.push_back(places.empty() ? wording.say("statements.none") : wording.places(places));
  }
  return cells;
}

Table statements_table(const Wording& wording, std::span<const SharedFact> facts) {
  Table table;
  table.rows.push_back(head_row(wording));
  for (const SharedFact& fact : facts) table.rows.push_back(row(wording, fact));
  return table;
}

}  // namespace

Blocks statements(const Wording& wording) {
  const auto& reuse = wording.comparison().reuse;
  if (!reuse || reuse->facts.empty()) return {};
  const std::span<const SharedFact> facts = reuse->facts;
  const auto in_view = facts.first(std::min(facts.size(), statements_in_view));
  Blocks blocks{heading(wording, "statements"),
                {Paragraph{wording.say("statements.intro")}},
                {statements_table(wording, in_view)}};
  const auto folded = facts.subspan(in_view.size());
  if (folded.empty()) return blocks;
  std::vector<Evidence> first_places;
  for (const SharedFact& fact : folded) first_places.push_back(fact.places.front());
  const Figure more{.value = static_cast<double>(folded.size()),
                    .unit = Unit::sentences,
                    .evidence = first_places,
                    .whole = {}};
  blocks.push_back({Details{.summary = wording.say_number("statements.more", more),
                            .blocks = {{statements_table(wording, folded)}}}});
  return blocks;
}

}  // namespace crossread::reports
