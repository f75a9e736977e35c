#include "analysis/events/group.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/json_line.h"
#include "cli/progress.h"
#include "cli/readings.h"
#include "cli/streams.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

/// {"events":[{"id","articles":[ids]}]}
Json events_json(const std::vector<Event>& events, const std::vector<Page>& pages) {
  auto list = Json::array();
  for (const auto& event : events) {
    auto ids = Json::array();
    for (const auto article : event.articles) ids.push_back(pages[article].article.id);
    list.push_back({{"id", event.id}, {"articles", ids}});
  }
  return {{"events", list}};
}

std::vector<Event> events_in(const std::vector<Page>& pages, const Languages& languages,
                             const Dictionaries& dictionaries, bool quiet) {
  const Progress progress(fmt::format("articles to group: {}", pages.size()), quiet);
  return group(signatures_of(pages, languages, dictionaries));
}

Outcome group_articles(const Arguments& arguments) {
  const bool quiet = arguments.has("quiet");
  const auto languages = languages_for(arguments);
  const auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  const auto events = events_in(pages, languages, dictionaries, quiet);
  if (!quiet) dictionaries.complain_of_missing();
  print(json_line(events_json(events, pages)));
  return outcome;
}

}  // namespace

Command group_command() {
  return {
      .name = "group",
      .arguments = "PATH...",
      .summary = "find which articles tell the same event, as JSON",
      .about =
          "Groups articles by the event that they tell and prints one line of JSON:\n"
          "{\"events\":[{\"id\":\"e1\",\"articles\":[\"afp\",\"rt\"]}]}. Every article is in one event; an "
          "article\n"
          "that no other resembles is an event alone. Reads what extract prints, or pages.",
      .options = with_article_options({}),
      .example =
          "  crossread group my-week/\n"
          "  crossread extract my-week/ | crossread group -",
      .run = group_articles,
  };
}

}  // namespace crossread
