#include <algorithm>

#include "reports/sections.h"
#include "reports/worksheet/question.h"

namespace crossread::reports {
namespace {

using Articles = std::vector<std::uint32_t>;

template <typename Wanted>
Articles articles_with(const Comparison& comparison, Wanted wanted) {
  Articles articles;
  for (std::uint32_t article = 0; article < comparison.articles.size(); ++article)
    if (wanted(comparison.articles[article])) articles.push_back(article);
  return articles;
}

Articles of_agencies(const Comparison& comparison) {
  return articles_with(comparison, [](const ArticleAccount& one) { return one.wire; });
}

bool is_any_known(const Comparison& comparison) {
  return std::ranges::any_of(comparison.articles,
                             [](const ArticleAccount& one) { return !one.article.outlet.empty(); });
}

/// Where the texts name an agency, of the first one that is named.
const AgencyRow* first_named(const Comparison& comparison) {
  const auto found = std::ranges::find_if(comparison.agencies, [](const AgencyRow& agency) {
    return std::ranges::any_of(agency.mentions, [](const Figure& mentions) { return mentions.value > 0; });
  });
  return found == comparison.agencies.end() ? nullptr : &*found;
}

Inlines who_publishes_asked(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  if (!is_any_known(comparison)) return wording.say("who_publishes.ask.unknown");
  Inlines line = wording.say("who_publishes.ask");
  if (!of_agencies(comparison).empty()) return line + wording.say("who_publishes.ask.wire");
  return first_named(comparison) != nullptr ? line + wording.say("who_publishes.ask.named") : line;
}

bool shares_sentences(const Comparison& comparison) {
  return std::ranges::any_of(comparison.articles,
                             [](const ArticleAccount& one) { return one.shared_sentences.value > 0; });
}

/// What the pages leave open, and what no page tells.
Inlines to_check(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  std::vector<Inlines> items;
  const auto add = [&](std::string_view key, const Articles& articles) {
    if (!articles.empty()) items.push_back(wording.say(key, {{"label", wording.labels(articles)}}));
  };
  const auto lacks = [&](std::string Article::*field) {
    return articles_with(comparison, [&](const ArticleAccount& one) { return (one.article.*field).empty(); });
  };
  add("who_publishes.check.author", lacks(&Article::author));
  add("who_publishes.check.date", lacks(&Article::date));
  if (of_agencies(comparison).empty() && shares_sentences(comparison))
    items.push_back(wording.say("who_publishes.check.shared"));
  items.push_back(wording.say("who_publishes.check.owner"));
  return wording.say("who_publishes.check", {{"items", wording.joined(items, "separator.parts")}});
}

Blocks who_publishes_answer(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  Blocks blocks = page_facts(wording);
  if (blocks.empty()) return {{Paragraph{wording.say("who_publishes.open")}}};
  List list;
  if (const Articles wire = of_agencies(comparison); !wire.empty())
    list.items.push_back(wording.say("who_publishes.wire", {{"label", wording.labels(wire)}}));
  for (const Block& block : agencies(wording))
    if (const auto* named = std::get_if<List>(&block.node))
      list.items.insert(list.items.end(), named->items.begin(), named->items.end());
  list.items.push_back(to_check(wording));
  blocks.push_back({list});
  return blocks;
}

std::vector<Inlines> who_publishes_accepted(const Wording& wording) {
  const Articles unsigned_articles = articles_with(wording.comparison(), [](const ArticleAccount& one) {
    return !one.article.outlet.empty() && one.article.author.empty();
  });
  if (unsigned_articles.empty()) return {};
  return {wording.say("who_publishes.accept.author", {{"label", wording.labels(unsigned_articles)}})};
}

/// A source that pages give may be that of the photo; an agency named in a text is the source of a statement.
std::optional<Inlines> who_publishes_trap(const Wording& wording) {
  const auto& articles = wording.comparison().articles;
  const auto credited =
      std::ranges::find_if(articles, [](const ArticleAccount& one) { return !one.article.credit.empty(); });
  if (credited != articles.end()) {
    const Articles alike = articles_with(wording.comparison(), [&](const ArticleAccount& one) {
      return one.article.credit == credited->article.credit;
    });
    return wording.say("who_publishes.trap.credit",
                       {{"agency", verbatim(credited->article.credit)}, {"label", wording.labels(alike)}});
  }
  const AgencyRow* agency = first_named(wording.comparison());
  if (agency == nullptr) return std::nullopt;
  std::vector<Evidence> places;
  for (const Figure& mentions : agency->mentions)
    places.insert(places.end(), mentions.evidence.begin(), mentions.evidence.end());
  return wording.say("who_publishes.trap.named",
                     {{"agency", plain(agency->name)}, {"labels", wording.places(places)}});
}

}  // namespace

Blocks page_facts(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  if (!is_any_known(comparison)) return {};
  Table table;
  auto& head = table.rows.emplace_back();
  head.emplace_back();
  for (const char* key : {"facts.outlet", "facts.date", "facts.author", "facts.credit"})
    head.push_back(wording.say(key));
  const auto known_or = [&](const std::string& words, std::string_view otherwise) {
    return words.empty() ? wording.say(otherwise) : verbatim(words);
  };
  for (std::uint32_t number = 0; number < comparison.articles.size(); ++number) {
    const Article& article = comparison.articles[number].article;
    table.rows.push_back({wording.label(number), known_or(article.outlet, "facts.outlet.none"),
                          known_or(wording.phrases().date(article.date), "facts.date.none"),
                          known_or(article.author, "facts.author.none"),
                          known_or(article.credit, "facts.credit.none")});
  }
  return {{std::move(table)}};
}

Question who_publishes(const Wording& wording) {
  return {.key = "who_publishes",
          .asked = who_publishes_asked(wording),
          .rows = 2,
          .answer = who_publishes_answer(wording),
          .accepted = who_publishes_accepted(wording),
          .trap = who_publishes_trap(wording)};
}

}  // namespace crossread::reports
