#include "cli/event_json.h"

#include <nlohmann/json.hpp>

#include "analysis/events/publication_day.h"
#include "reports/names.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

Json day_or_null(const std::optional<std::int32_t>& day) {
  return day ? Json(date_of(*day)) : Json();
}

Json neighbour_json(const Neighbour& neighbour, std::span<const std::string> ids) {
  return {{"article", ids[neighbour.article]},
          {"apart", name_of(neighbour.apart)},
          {"words", neighbour.shared},
          {"only_here", neighbour.here},
          {"only_there", neighbour.there}};
}

}  // namespace

Json event_json(const Event& event, std::span<const std::string> ids) {
  auto articles = Json::array();
  for (const auto article : event.articles) articles.push_back(ids[article]);
  return {{"id", event.id}, {"articles", articles}};
}

Json explained_json(const Event& event, std::span<const std::string> ids) {
  Json json = event_json(event, ids);
  json["words"] = event.shared;
  json["names"] = event.names;
  json["numbers"] = event.numbers;
  json["first_day"] = day_or_null(event.first_day);
  json["last_day"] = day_or_null(event.last_day);
  json["nearest"] = event.nearest ? neighbour_json(*event.nearest, ids) : Json();
  return json;
}

}  // namespace crossread
