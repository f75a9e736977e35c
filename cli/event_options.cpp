#include "cli/event_options.h"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <string>

#include "analysis/error.h"

namespace crossread {
namespace {

using Places = std::map<std::string, std::size_t, std::less<>>;

Places places_of(std::span<const Page> pages) {
  Places places;
  for (std::size_t at = 0; at < pages.size(); ++at) places.emplace(pages[at].article.id, at);
  return places;
}

std::size_t article_called(std::string_view id, const Places& places, const std::string& option) {
  const auto found = places.find(id);
  if (found == places.end())
    throw Error(option, fmt::format("no article is called '{}'; extract prints the id of each", id));
  return found->second;
}

/// The articles of "afp,rt": two or more.
std::vector<std::size_t> articles_listed(std::string_view list, const Places& places,
                                         const std::string& option) {
  std::vector<std::size_t> articles;
  for (std::size_t begin = 0; begin <= list.size();) {
    const auto end = std::min(list.find(',', begin), list.size());
    articles.push_back(article_called(list.substr(begin, end - begin), places, option));
    begin = end + 1;
  }
  if (articles.size() < 2)
    throw Error(option, fmt::format("needs two ids parted by a comma, not '{}'", list));
  return articles;
}

/// Each article of a list with those before it, for each line of the option's value.
std::vector<ArticlePair> listed_pairs(const Arguments& arguments, std::string_view name,
                                      const Places& places) {
  const std::string option = fmt::format("--{}", name);
  std::vector<ArticlePair> pairs;
  for (const std::string& line : arguments.values(name)) {
    const auto articles = articles_listed(line, places, option);
    for (std::size_t one = 1; one < articles.size(); ++one)
      for (std::size_t other = 0; other < one; ++other) pairs.emplace_back(articles[other], articles[one]);
  }
  return pairs;
}

std::string event_of(const Page& page, bool folders) {
  if (!page.article.event.empty() || !folders) return page.article.event;
  return std::filesystem::path(page.source).parent_path().string();
}

std::vector<std::size_t> event_labels(std::span<const Page> pages, bool folders) {
  std::map<std::string, std::size_t> numbers;
  std::vector<std::size_t> labels;
  for (const Page& page : pages) {
    const std::string event = event_of(page, folders);
    labels.push_back(event.empty() ? 0 : numbers.emplace(event, numbers.size() + 1).first->second);
  }
  return labels;
}

}  // namespace

std::vector<Option> with_event_options(std::vector<Option> own) {
  own.insert(own.end(), {{.name = "same",
                          .value = "ID,ID",
                          .help = "these articles tell one event; may be given again",
                          .repeats = true},
                         {.name = "different",
                          .value = "ID,ID",
                          .help = "no two of these tell one event; may be given again",
                          .repeats = true},
                         {.name = "event-folders",
                          .help = "the articles of a folder are one event, of two folders two"}});
  return own;
}

Overrides overrides_of(const Arguments& arguments, std::span<const Page> pages) {
  const Places places = places_of(pages);
  Overrides overrides{.same = listed_pairs(arguments, "same", places),
                      .different = listed_pairs(arguments, "different", places),
                      .labels = event_labels(pages, arguments.has("event-folders"))};
  if (const auto pair = contradiction_in(overrides, pages.size()))
    throw Error("--same", fmt::format("'{}' and '{}' would be one event and two at once",
                                      pages[pair->first].article.id, pages[pair->second].article.id));
  return overrides;
}

}  // namespace crossread
