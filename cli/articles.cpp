#include "cli/articles.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "analysis/page/pages.h"
#include "cli/inputs.h"
#include "cli/progress.h"
#include "cli/streams.h"

namespace crossread {
namespace {

constexpr std::string_view detect = "auto";

/// Two files of one name ("2016/afp.html", "2017/afp.html") become afp and afp-2; ids that are there stay
/// free.
void make_ids_distinct(std::vector<Page>& pages, bool quiet) {
  std::set<std::string> taken;
  for (const auto& page : pages) taken.insert(page.article.id);
  std::map<std::string, int> numbers;
  for (auto& [article, blocks, source] : pages) {
    const auto id = article.id;
    const auto [number, is_first] = numbers.emplace(id, 1);
    if (is_first) continue;
    while (!taken.insert(article.id).second) article.id = fmt::format("{}-{}", id, ++number->second);
    if (!quiet)
      complain(
          Error(source, fmt::format("another article is called {}; this one is now {}", id, article.id)));
  }
}

Harvest harvest_in_sight(const std::vector<Source>& sources, const Languages& languages,
                         const std::string& language, bool quiet) {
  const Progress progress(fmt::format("files to clean: {}", sources.size()), quiet);
  return harvest(sources, languages, language);
}

}  // namespace

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
       {.name = "quiet", .letter = 'q', .help = "say only what went wrong"}});
  return own;
}

Languages languages_for(const Arguments& arguments) {
  return load_languages(arguments.value("lexicons"));
}

Articles read_articles(const Arguments& arguments, const Languages& languages) {
  const auto language = given_language(arguments);
  const bool quiet = arguments.has("quiet");
  auto [sources, skipped] = read_inputs(arguments.paths);
  auto harvested = harvest_in_sight(sources, languages, language, quiet);
  skipped.insert(skipped.end(), harvested.skipped.begin(), harvested.skipped.end());
  for (const auto& error : skipped) complain(error);
  auto& pages = harvested.pages;
  make_ids_distinct(pages, quiet);
  const auto outcome = pages.empty()     ? Outcome::not_done
                       : skipped.empty() ? Outcome::done
                                         : Outcome::some_skipped;
  return {std::move(pages), outcome};
}

}  // namespace crossread
