#include "cli/article_pairs.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "analysis/error.h"
#include "analysis/in_parallel.h"
#include "analysis/page/pages.h"
#include "cli/articles.h"
#include "cli/inputs.h"
#include "cli/source_lines.h"
#include "cli/streams.h"

namespace crossread {
namespace {

/// A line that holds a pair, or what is wrong with it.
struct PairLine {
  Source source;
  std::optional<PagePair> pair = {};
  std::vector<Error> faults = {};
};

/// The sources of a path. Throws Error where there is none.
std::vector<Source> sources_of(const std::string& path, const Limits& limits) {
  const Inputs inputs = find_inputs({&path, 1});
  if (!inputs.skipped.empty()) throw Error(inputs.skipped.front());
  std::vector<Source> sources;
  for (const auto& file : inputs.files) sources.push_back(read_source(file, limits.file));
  return sources;
}

/// The one article that a path holds. Throws Error where there is none, or several.
Page only_article(const std::string& path, const Languages& languages, const Arguments& arguments) {
  const Limits limits = limits_of(arguments);
  Harvest harvested = harvest(sources_of(path, limits), languages, given_language(arguments), limits);
  if (!harvested.skipped.empty()) throw Error(harvested.skipped.front());
  if (harvested.pages.size() != 1)
    throw Error(path,
                fmt::format("holds {} articles; align takes one from each path", harvested.pages.size()));
  return std::move(harvested.pages.front());
}

std::string as_line(const nlohmann::json& article) {
  return article.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

/// Discarded where it is no JSON, or nested deeper than any article is: it could not be written again.
nlohmann::json shallow_json(const std::string& bytes) {
  constexpr int deepest = 32;
  bool is_deep = false;
  const auto watch = [&](int depth, nlohmann::json::parse_event_t /*event*/,
                         const nlohmann::json& /*parsed*/) {
    is_deep = is_deep || depth > deepest;
    return depth <= deepest;
  };
  nlohmann::json json = nlohmann::json::parse(bytes, watch, false);
  return is_deep ? nlohmann::json(nlohmann::json::value_t::discarded) : json;
}

void read_pair(PairLine& line, const Languages& languages, const std::string& language,
               const Limits& limits) {
  const nlohmann::json json = shallow_json(line.source.bytes);
  if (!json.is_object() || !json.contains("a") || !json.contains("b")) {
    line.faults.emplace_back(line.source.path, "expected {\"a\":article,\"b\":article}");
    return;
  }
  const Source articles{line.source.path, as_line(json["a"]) + as_line(json["b"])};
  auto [pages, skipped] = harvest({&articles, 1}, languages, language, limits);
  line.faults = std::move(skipped);
  if (pages.size() == 2) line.pair = PagePair{std::move(pages[0]), std::move(pages[1])};
}

ArticlePairs pairs_of_lines(const std::string& path, const Languages& languages, const Arguments& arguments) {
  const std::string language = given_language(arguments);
  const Limits limits = limits_of(arguments);
  ArticlePairs found;
  std::vector<Error> faults;
  for (const Source& source : sources_of(path, limits)) {
    std::vector<PairLine> lines;
    for (Source& line : lines_of(source)) lines.push_back({.source = std::move(line)});
    in_parallel(lines.size(), [&](std::size_t at) { read_pair(lines[at], languages, language, limits); });
    for (PairLine& line : lines) {
      faults.insert(faults.end(), line.faults.begin(), line.faults.end());
      if (line.pair) found.pairs.push_back(std::move(*line.pair));
    }
  }
  complain_of_each(faults);
  found.outcome = found.pairs.empty() ? Outcome::not_done
                  : faults.empty()    ? Outcome::done
                                      : Outcome::some_skipped;
  return found;
}

}  // namespace

ArticlePairs read_article_pairs(const Arguments& arguments, const Languages& languages) {
  if (arguments.paths.size() == 1) return pairs_of_lines(arguments.paths[0], languages, arguments);
  if (arguments.paths.size() != 2)
    throw Error("crossread align", "takes two articles, or one file of pairs; see crossread align --help");
  ArticlePairs found;
  found.pairs.push_back({.a = only_article(arguments.paths[0], languages, arguments),
                         .b = only_article(arguments.paths[1], languages, arguments)});
  return found;
}

}  // namespace crossread
