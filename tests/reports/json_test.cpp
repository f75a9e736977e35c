#include "reports/json.h"

#include <algorithm>

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
      const std::string part = place.size() == 4 ? place[3] : Json("text");
      if (part == "blocks") continue;
      const Json& article = json["articles"][place[0].get<std::size_t>()];
      const auto text = article[part].get<std::string>();
      CHECK(place[1] <= place[2]);
      CHECK(place[2] <= text.size());
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

TEST_CASE("the JSON of a report has a line for each article and each voice, and no blank ones", "[reports]") {
  const std::string text = render_json(test::flood_in_french());
  const Json json = Json::parse(text);
  std::size_t lines = 2;  // the braces
  for (const Json& field : json) lines += field.is_array() && !field.empty() ? field.size() + 2 : 1;
  CHECK(static_cast<std::size_t>(std::ranges::count(text, '\n')) == lines);
}
