#include "cli/known_events.h"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "analysis/error.h"
#include "cli/inputs.h"

namespace crossread {
namespace {

void check_once(const std::vector<PrintedEvent>& events, const std::string& path) {
  std::set<std::string> articles, names;
  for (const PrintedEvent& event : events) {
    if (!names.insert(event.id).second)
      throw Error(path, fmt::format("two events are called \"{}\"", event.id));
    for (const std::string& article : event.articles)
      if (!articles.insert(article).second)
        throw Error(path, fmt::format("the article \"{}\" is in two events", article));
  }
}

}  // namespace

std::vector<PrintedEvent> read_events(const std::string& path) {
  const Source file = read_source(path);
  std::vector<PrintedEvent> events;
  try {
    const nlohmann::json whole = nlohmann::json::parse(file.bytes);
    for (const nlohmann::json& event : whole.at("events"))
      events.push_back(
          {event.at("id").get<std::string>(), event.at("articles").get<std::vector<std::string>>()});
  } catch (const nlohmann::json::exception&) {
    throw Error(path, R"(not what crossread group prints: {"events":[{"id","articles":[ids]}]})");
  }
  check_once(events, path);
  return events;
}

std::vector<KnownEvent> known_events(std::span<const PrintedEvent> printed,
                                     std::span<const std::string> ids) {
  std::map<std::string_view, std::size_t> places;
  for (std::size_t at = 0; at < ids.size(); ++at) places.emplace(ids[at], at);
  std::vector<KnownEvent> known;
  for (const PrintedEvent& event : printed) {
    KnownEvent& one = known.emplace_back(KnownEvent{event.id, {}});
    for (const std::string& article : event.articles)
      if (const auto place = places.find(article); place != places.end())
        one.articles.push_back(place->second);
  }
  return known;
}

}  // namespace crossread
