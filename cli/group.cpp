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
#include "cli/signed_articles.h"
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

void check_merge(const Arguments& arguments) {
  if (arguments.has("merge") && arguments.has("signatures"))
    throw Error("--merge", "reads what --signatures prints, so that they do not go together");
  for (const auto* option : {"into", "explain", "same", "different"})
    if (arguments.has("signatures") && arguments.has(option))
      throw Error("--signatures", fmt::format("groups nothing, so that --{} belongs to --merge", option));
}

std::vector<Event> events_among(const SignedArticles& articles, const std::vector<PrintedEvent>& printed,
                                const Arguments& arguments) {
  const Progress progress(fmt::format("articles to group: {}", articles.pages.size()),
                          arguments.has("quiet"));
  if (arguments.has("into"))
    return group_into(known_events(printed, ids_of(articles.pages)), articles.signatures);
  return group(articles.signatures, overrides_of(arguments, articles.pages));
}

Outcome group_articles(const Arguments& arguments) {
  check_into(arguments);
  check_merge(arguments);
  const auto printed =
      arguments.has("into") ? read_events(arguments.value("into")) : std::vector<PrintedEvent>();
  const auto languages = languages_for(arguments);
  if (arguments.has("signatures")) return print_signatures(arguments, languages);
  const auto articles =
      arguments.has("merge") ? read_signatures(arguments) : sign_articles(arguments, languages);
  if (articles.outcome == Outcome::not_done) return articles.outcome;
  const auto events = events_among(articles, printed, arguments);
  print(json_line(events_json(events, ids_of(articles.pages), printed, arguments.has("explain"))));
  return articles.outcome;
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
          "name its event itself: \"event: strike\" in its front matter, \"event\" in its JSON.\n"
          "Reading takes nearly all of the time: --signatures does it of a part of the articles, on any\n"
          "machine, and --merge groups all parts as if they had been read at once.",
      .options = with_event_options(with_article_options(
          {{.name = "explain", .help = "add what binds each event, and what kept its nearest article apart"},
           {.name = "into",
            .value = "FILE",
            .help = "add to the events that FILE, printed by group, holds; give their articles too"},
           {.name = "signatures",
            .help = "print what grouping needs of each article instead, a line each, for --merge"},
           {.name = "merge",
            .help = "the paths hold such lines, of parts of the articles, in their order"}})),
      .example =
          "  crossread group my-week/\n"
          "  crossread extract my-week/ | crossread group -\n"
          "  crossread group --into events.json my-week/ today/\n"
          "  crossread group --signatures part-1.ndjson > part-1.signatures\n"
          "  crossread group --merge part-1.signatures part-2.signatures",
      .run = group_articles,
  };
}

}  // namespace crossread
