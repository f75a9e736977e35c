#include "analysis/events/group.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/event_json.h"
#include "cli/event_options.h"
#include "cli/json_line.h"
#include "cli/known_events.h"
#include "cli/progress.h"
#include "cli/readings.h"
#include "cli/streams.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> ids_of(const std::vector<Page>& pages) {
  std::vector<std::string> ids;
  for (const auto& page : pages) ids.push_back(page.article.id);
  return ids;
}

/// The articles that an event was printed with before, then those that are new to it.
void keep_printed(Json& event, const PrintedEvent& printed) {
  Json articles(printed.articles);
  for (const auto& id : event["articles"])
    if (std::ranges::find(printed.articles, id.get<std::string>()) == printed.articles.end())
      articles.push_back(id);
  event["articles"] = articles;
}

/// {"events":[{"id","articles":[ids]}]}
Json events_json(const std::vector<Event>& events, const std::vector<std::string>& ids,
                 const std::vector<PrintedEvent>& printed, bool explain) {
  auto list = Json::array();
  for (const auto& event : events) {
    list.push_back(explain ? explained_json(event, ids) : event_json(event, ids));
    if (list.size() <= printed.size()) keep_printed(list.back(), printed[list.size() - 1]);
  }
  return {{"events", list}};
}

void check_into(const Arguments& arguments) {
  if (!arguments.has("into")) return;
  for (const auto* option : {"same", "different", "event-folders"})
    if (arguments.has(option))
      throw Error("--into", fmt::format("leaves events as they are, so that --{} has no meaning", option));
}

std::vector<Event> events_in(const std::vector<Page>& pages, const std::vector<PrintedEvent>& printed,
                             const Languages& languages, const Dictionaries& dictionaries,
                             const Arguments& arguments) {
  const Progress progress(fmt::format("articles to group: {}", pages.size()), arguments.has("quiet"));
  const auto signatures = signatures_of(pages, languages, dictionaries);
  if (arguments.has("into")) return group_into(known_events(printed, ids_of(pages)), signatures);
  return group(signatures, overrides_of(arguments, pages));
}

Outcome group_articles(const Arguments& arguments) {
  check_into(arguments);
  const auto printed =
      arguments.has("into") ? read_events(arguments.value("into")) : std::vector<PrintedEvent>();
  const auto languages = languages_for(arguments);
  const auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  const auto events = events_in(pages, printed, languages, dictionaries, arguments);
  if (!arguments.has("quiet")) dictionaries.complain_of_missing();
  print(json_line(events_json(events, ids_of(pages), printed, arguments.has("explain"))));
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
          "that no other resembles is an event alone. Reads what extract prints, or pages. An article may\n"
          "name its event itself: \"event: strike\" in its front matter, \"event\" in its JSON.",
      .options = with_event_options(with_article_options(
          {{.name = "explain", .help = "add what binds each event, and what kept its nearest article apart"},
           {.name = "into",
            .value = "FILE",
            .help = "add to the events that FILE, printed by group, holds; give their articles too"}})),
      .example =
          "  crossread group my-week/\n"
          "  crossread extract my-week/ | crossread group -\n"
          "  crossread group --into events.json my-week/ today/",
      .run = group_articles,
  };
}

}  // namespace crossread
