#include <fmt/format.h>

#include <string>
#include <string_view>

#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t most_columns_of_facts = 4;  // of articles, before they become the rows

using FactsRow = std::vector<Inlines>;

Inlines known_or(const Wording& wording, const std::string& words, std::string_view otherwise) {
  return words.empty() ? wording.say(otherwise) : verbatim(words);
}

Inlines outlet(const Wording& wording, const ArticleAccount& one) {
  const Inlines name = known_or(wording, one.article.outlet, "facts.outlet.none");
  return one.wire ? wording.say("facts.outlet.wire", {{"outlet", name}}) : name;
}

Inlines language_name(const Wording& wording, const std::string& code) {
  const std::string key = "language." + code;
  if (code.empty()) return wording.say("facts.language.none");
  return wording.phrases().has(key) ? wording.say(key) : verbatim(code);
}

Inlines length(const Wording& wording, const ArticleAccount& one) {
  return wording.say("length", {{"sentences", wording.say_number("sentences", one.sentence_count)},
                                {"words", wording.say_number("words", one.word_count)}});
}

/// "3 blocks of menu (for example “Home”)" for each reason; nothing where all of the page is the article.
std::vector<Inlines> removed(const Wording& wording, const ArticleAccount& one) {
  std::vector<Inlines> items;
  for (const Removed& kind : one.removed) {
    const Inlines what = wording.say_number(fmt::format("removed.{}", name_of(kind.reason)), kind.blocks);
    items.push_back(
        wording.say("removed.example",
                    {{"what", what}, {"example", wording.excerpt(kind.example, one.article.language)}}));
  }
  if (!one.headings.evidence.empty())
    items.push_back(wording.say(
        "removed.example", {{"what", wording.say_number("removed.heading", one.headings)},
                            {"example", wording.excerpt(one.text.slice(one.headings.evidence.front().span),
                                                        one.article.language)}}));
  return items;
}

/// What each page held besides its article, an article a line.
Details set_aside(const Wording& wording) {
  Details details{.summary = wording.say("facts.removed"), .blocks = {}};
  List list;
  for (std::uint32_t number = 0; number < wording.comparison().articles.size(); ++number) {
    const std::vector<Inlines> items = removed(wording, wording.comparison().articles[number]);
    list.items.push_back(wording.say("facts.removed.of",
                                     {{"label", wording.label(number)},
                                      {"items", items.empty() ? wording.say("facts.removed.none")
                                                              : wording.joined(items, "separator.parts")}}));
  }
  details.blocks.push_back({std::move(list)});
  return details;
}

/// What is known of an article, in the order of the table's rows.
FactsRow facts_of(const Wording& wording, std::uint32_t number) {
  const ArticleAccount& one = wording.comparison().articles[number];
  const Article& article = one.article;
  return {wording.label(number),
          article.title.empty() ? wording.say("facts.title.none") : verbatim(article.title, article.language),
          outlet(wording, one),
          known_or(wording, wording.phrases().date(article.date), "facts.date.none"),
          known_or(wording, article.author, "facts.author.none"),
          known_or(wording, article.credit, "facts.credit.none"),
          language_name(wording, article.language),
          length(wording, one)};
}

std::vector<FactsRow> transposed(const std::vector<FactsRow>& rows) {
  std::vector<FactsRow> columns(rows.front().size());
  for (const FactsRow& row : rows)
    for (std::size_t at = 0; at < row.size(); ++at) columns[at].push_back(row[at]);
  return columns;
}

}  // namespace

Blocks facts(const Wording& wording) {
  const std::size_t articles = wording.comparison().articles.size();
  FactsRow head{{}};
  for (const char* key : {"facts.title", "facts.outlet", "facts.date", "facts.author", "facts.credit",
                          "facts.language", "facts.length"})
    head.push_back(wording.say(key));
  std::vector<FactsRow> rows{head};
  for (std::uint32_t article = 0; article < articles; ++article) rows.push_back(facts_of(wording, article));
  if (articles <= most_columns_of_facts) rows = transposed(rows);
  return {heading(wording, "facts"), {Table{rows}}, {set_aside(wording)}};
}

}  // namespace crossread::reports
