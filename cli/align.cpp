#include "analysis/alignment/align.h"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "analysis/in_parallel.h"

#include "cli/alignment_json.h"
#include "cli/article_pairs.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/dictionaries.h"
#include "cli/json_line.h"
#include "cli/progress.h"
#include "cli/readings.h"
#include "cli/streams.h"

namespace crossread {
namespace {

Dictionaries dictionaries_for(const Languages& languages, const std::vector<PagePair>& pairs) {
  std::vector<Page> pages;
  for (const PagePair& pair : pairs)
    for (const Page* page : {&pair.a, &pair.b})
      pages.emplace_back().article.language = page->article.language;
  return Dictionaries(languages, pages);
}

AlignedArticle aligned_article(const Article& article, const Languages& languages,
                               const Dictionaries& dictionaries) {
  return {article.id, body_of(article, languages, dictionaries)};
}

std::string line_of_passages(const PagePair& pair, const Languages& languages) {
  const Article& a = pair.a.article;
  const Article& b = pair.b.article;
  const Text text_of_a(a.text);
  const Text text_of_b(b.text);
  const Copies copies = copies_between(text_of_a, text_of_b, languages.of(a.language));
  return json_line(copies_json(copies, {a.id, text_of_a}, {b.id, text_of_b}));
}

std::string line_of_alignment(const PagePair& pair, const Languages& languages,
                              const Dictionaries& dictionaries) {
  const AlignedArticle a = aligned_article(pair.a.article, languages, dictionaries);
  const AlignedArticle b = aligned_article(pair.b.article, languages, dictionaries);
  const Alignment alignment = align(a.body, b.body, languages.of(pair.a.article.language));
  return json_line(alignment_json(alignment, a, b));
}

Outcome align_articles(const Arguments& arguments) {
  const bool quiet = arguments.has("quiet");
  const bool only_passages = arguments.has("passages");
  const auto languages = languages_for(arguments);
  const auto [pairs, outcome] = read_article_pairs(arguments, languages);
  const Dictionaries dictionaries = dictionaries_for(languages, pairs);
  std::vector<std::string> lines(pairs.size());
  {
    const Progress progress(fmt::format("pairs to align: {}", pairs.size()), quiet);
    in_parallel(pairs.size(), [&](std::size_t at) {
      lines[at] = only_passages ? line_of_passages(pairs[at], languages)
                                : line_of_alignment(pairs[at], languages, dictionaries);
    });
  }
  if (!quiet) dictionaries.complain_of_missing();
  for (const auto& line : lines) print(line);
  return outcome;
}

}  // namespace

Command align_command() {
  return {
      .name = "align",
      .arguments = "PATH...",
      .summary = "find what two articles have in common, sentence by sentence, as JSON",
      .about =
          "Compares two articles and prints one line of JSON: sentence pairs that are verbatim, reworded or\n"
          "related, each with its word edits; passages that both have; how much of the second comes from\n"
          "the first (\"derivation\"), and how much both say the same (\"similarity\"). Sentences are those\n"
          "of annotate. One path, or -, holds a line {\"a\":article,\"b\":article} for each pair, articles\n"
          "as extract prints them.\n"
          "\n"
          "With --passages nothing but what stands in both word for word is looked for, each passage with "
          "its\n"
          "word edits: for books and for millions of pairs.",
      .options = with_article_options(
          {{.name = "passages", .help = "only copied passages of 25 words and more, many times as fast"}}),
      .example =
          "  crossread align agency.txt paper.html\n"
          "  crossread align - < pairs.ndjson",
      .run = align_articles,
  };
}

}  // namespace crossread
