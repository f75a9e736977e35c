#include "cli/signed_articles.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/in_parallel.h"
#include "cli/article_stream.h"
#include "cli/articles.h"
#include "cli/dictionaries.h"
#include "cli/progress.h"
#include "cli/readings.h"
#include "cli/signature_json.h"
#include "cli/streams.h"

namespace crossread {
namespace {

constexpr std::size_t signed_part_bytes = 1 << 18;

using Take = std::function<void(std::vector<Page>, std::vector<Signature>)>;

/// What grouping does not need, once an article is signed.
void drop_texts(std::vector<Page>& pages) {
  for (Page& page : pages) {
    Article lean{};
    lean.id = std::move(page.article.id);
    lean.event = std::move(page.article.event);
    page.article = std::move(lean);
    page.blocks = {};
  }
}

/// Signs the articles some at a time; how it ended.
Outcome sign(const Arguments& arguments, const Languages& languages, const Take& take) {
  ArticleStream articles(arguments, languages);
  Dictionaries dictionaries(languages, {});
  Progress progress("articles to read", arguments.has("quiet"));
  Complaints complaints;
  std::size_t count = 0, skipped = 0;
  while (auto found = articles.next()) {
    for (const Error& error : found->skipped) complaints.add(error);
    dictionaries.add(languages, found->pages);
    auto signatures = signatures_of(found->pages, languages, dictionaries);
    drop_texts(found->pages);
    count += signatures.size();
    skipped += found->skipped.size();
    take(std::move(found->pages), std::move(signatures));
    progress.say(fmt::format("articles read: {}", count));
  }
  if (!arguments.has("quiet")) dictionaries.complain_of_missing();
  return outcome_of(count, skipped);
}

void take_signed(SignedArticles& whole, std::vector<Page> pages, std::vector<Signature> signatures) {
  std::ranges::move(pages, std::back_inserter(whole.pages));
  std::ranges::move(signatures, std::back_inserter(whole.signatures));
}

/// What some lines of a file hold.
struct SignedLines {
  std::vector<Page> pages = {};
  std::vector<Signature> signatures = {};
  std::vector<Error> skipped = {};
};

SignedLines signed_lines(const Source& source) {
  SignedLines found;
  std::size_t number = source.first_line;
  for (std::size_t begin = 0; begin < source.bytes.size(); ++number) {
    const std::size_t end = std::min(source.bytes.find('\n', begin), source.bytes.size());
    try {
      auto [page, signature] = signature_in(std::string_view(source.bytes).substr(begin, end - begin));
      page.source = page.source.empty() ? source.path : page.source;
      found.pages.push_back(std::move(page));
      found.signatures.push_back(std::move(signature));
    } catch (const Error& error) {
      found.skipped.emplace_back(source.path, number, error.message);
    }
    begin = end + 1;
  }
  return found;
}

/// The next lines of a file, a part for each thread and some more; none at the end.
std::vector<SignedLines> next_lines(LineFile& file, std::size_t longest) {
  SignedLines too_long;
  std::vector<Source> sources;
  while (sources.size() < 4 * parallel_jobs) {
    auto source = file.next_lines(signed_part_bytes, longest, too_long.skipped);
    if (!source) break;
    sources.push_back(std::move(*source));
  }
  std::vector<SignedLines> found(sources.size());
  in_parallel(found.size(), [&](std::size_t at) { found[at] = signed_lines(sources[at]); });
  if (!too_long.skipped.empty()) found.push_back(std::move(too_long));
  return found;
}

}  // namespace

SignedArticles sign_articles(const Arguments& arguments, const Languages& languages) {
  SignedArticles whole;
  whole.outcome = sign(arguments, languages, [&](std::vector<Page> pages, std::vector<Signature> signatures) {
    take_signed(whole, std::move(pages), std::move(signatures));
  });
  make_ids_distinct(whole.pages, arguments.has("quiet"));
  return whole;
}

Outcome print_signatures(const Arguments& arguments, const Languages& languages) {
  return sign(arguments, languages,
              [](const std::vector<Page>& pages, const std::vector<Signature>& signatures) {
                std::vector<std::string> lines(pages.size());
                in_parallel(pages.size(),
                            [&](std::size_t at) { lines[at] = signature_line(pages[at], signatures[at]); });
                for (const auto& line : lines) print(line);
              });
}

SignedArticles read_signatures(const Arguments& arguments) {
  const std::size_t longest = limits_of(arguments).page;
  SignedArticles whole;
  Complaints complaints;
  std::size_t skipped = 0;
  for (const auto& path : arguments.paths) {  // in the order given, as it is that of the articles
    LineFile file(path);
    for (auto some = next_lines(file, longest); !some.empty(); some = next_lines(file, longest))
      for (SignedLines& lines : some) {
        for (const Error& error : lines.skipped) complaints.add(error);
        skipped += lines.skipped.size();
        take_signed(whole, std::move(lines.pages), std::move(lines.signatures));
      }
  }
  make_ids_distinct(whole.pages, arguments.has("quiet"));
  whole.outcome = outcome_of(whole.pages.size(), skipped);
  return whole;
}

}  // namespace crossread
