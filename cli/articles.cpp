#include "cli/articles.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "analysis/page/pages.h"
#include "cli/inputs.h"
#include "cli/progress.h"
#include "cli/quantities.h"
#include "cli/streams.h"

namespace crossread {
namespace {

constexpr std::string_view detect = "auto";

/// The articles of the files, and what was skipped, by path.
Harvest harvest_of(Inputs inputs, const Languages& languages, const Arguments& arguments) {
  const Progress progress(fmt::format("files to clean: {}", inputs.files.size()), arguments.has("quiet"));
  const Limits limits = limits_of(arguments);
  const auto source_at = [&](std::size_t at) { return read_source(inputs.files[at], limits.file); };
  auto whole = harvest(inputs.files.size(), source_at, languages, given_language(arguments), limits);
  std::ranges::move(inputs.skipped, std::back_inserter(whole.skipped));
  std::ranges::stable_sort(whole.skipped, {}, &Error::path);
  return whole;
}

}  // namespace

void make_ids_distinct(std::vector<Page>& pages, bool quiet) {
  std::set<std::string> taken;
  for (const auto& page : pages) taken.insert(page.article.id);
  std::map<std::string, int> numbers;
  std::vector<Error> renamed;
  for (auto& [article, blocks, source] : pages) {
    const auto id = article.id;
    const auto [number, is_first] = numbers.emplace(id, 1);
    if (is_first) continue;
    while (!taken.insert(article.id).second) article.id = fmt::format("{}-{}", id, ++number->second);
    renamed.emplace_back(source,
                         fmt::format("another article is called {}; this one is now {}", id, article.id));
  }
  if (!quiet) complain_of_each(renamed);
}

Outcome outcome_of(std::size_t read, std::size_t skipped) {
  if (read == 0) return Outcome::not_done;
  return skipped == 0 ? Outcome::done : Outcome::some_skipped;
}

std::string given_language(const Arguments& arguments) {
  auto language = arguments.value("language", detect);
  if (language == detect) return "";
  const bool is_code = language.size() == 2 && std::ranges::all_of(language, [](char letter) {
                         return 'a' <= letter && letter <= 'z';
                       });
  if (!is_code)
    throw Error("--language",
                fmt::format("is auto or two letters of ISO 639-1 such as fr, not '{}'", language));
  return language;
}

std::vector<Option> with_article_options(std::vector<Option> own) {
  own.insert(
      own.end(),
      {{.name = "language", .value = "LANG", .help = "language of the articles: auto (default), fr, en, ..."},
       {.name = "lexicons", .value = "DIR", .help = "lay the lexicons in DIR on those of the program"},
       {.name = "jobs", .value = "N", .help = "threads that work at once (default: one for each processor)"},
       {.name = "limit-file", .value = "SIZE", .help = "skip larger files (default: 1G, unpacked)"},
       {.name = "limit-page",
        .value = "SIZE",
        .help = "skip larger pages, and longer lines of JSON (default: 64M)"},
       {.name = "limit-text", .value = "SIZE", .help = "skip articles of more text (default: 8M)"},
       {.name = "quiet", .letter = 'q', .help = "say only what went wrong"}});
  return own;
}

Languages languages_for(const Arguments& arguments) {
  return load_languages(arguments.value("lexicons"));
}

Limits limits_of(const Arguments& arguments) {
  constexpr std::size_t longest = 1U << 30U;  // beyond it ICU could not number the letters of a text
  const Limits usual;
  return {.file = size_of(arguments, "limit-file", usual.file, std::size_t{1} << 40U),
          .page = size_of(arguments, "limit-page", usual.page, longest),
          .text = size_of(arguments, "limit-text", usual.text, longest)};
}

Articles read_articles(const Arguments& arguments, const Languages& languages) {
  auto [pages, skipped] = harvest_of(find_inputs(arguments.paths), languages, arguments);
  complain_of_each(skipped);
  make_ids_distinct(pages, arguments.has("quiet"));
  const auto outcome = outcome_of(pages.size(), skipped.size());
  return {std::move(pages), outcome};
}

}  // namespace crossread
