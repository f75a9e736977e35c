#include "reports/json.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "tests/reports/flood.h"

using namespace crossread;
using Json = nlohmann::json;

namespace {

/// Calls `see` with every figure of the tree.
void each_figure(const Json& json, const auto& see) {
  if (json.is_object() && json.contains("evidence")) see(json);
  if (json.is_structured())
    for (const Json& child : json) each_figure(child, see);
}

}  // namespace

TEST_CASE("every number of the JSON has its evidence, inside the text it is of", "[reports]") {
  const Json json = Json::parse(render_json(test::flood_in_french()));
  int figures = 0;
  each_figure(json, [&](const Json& figure) {
    ++figures;
    if (figure["unit"] == "occurrences" || figure["unit"] == "sentences")
      CHECK(figure["value"] == figure["evidence"].size());
    for (const Json& place : figure["evidence"]) {
      if (place["part"] == "blocks") continue;
      const Json& article = json["articles"][place["article"].get<std::size_t>()];
      const auto text = article[place["part"].get<std::string>()].get<std::string>();
      CHECK(place["start"] <= place["end"]);
      CHECK(place["end"] <= text.size());
    }
  });
  CHECK(figures > 50);
}

TEST_CASE("what is unknown is null and what is silent says why", "[reports]") {
  const Json json = Json::parse(render_json(test::flood_in_english()));
  CHECK(json["articles"][1]["outlet"].is_null());
  CHECK(json["articles"][1]["date"].is_null());
  CHECK(json["articles"][0]["shared_percent"]["silence"]["why"] == "too_little_text");
  CHECK(json["nearest"].is_null());
  CHECK(json["event"] == "e1");
}
