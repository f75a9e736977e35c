#include "cli/json_writer.h"

#include <catch2/catch.hpp>
#include <limits>
#include <nlohmann/json.hpp>
#include <string_view>

#include "cli/json_line.h"

using namespace crossread;

TEST_CASE("JSON written as it is told nests and has its commas", "[cli]") {
  JsonWriter json;
  json.begin_object().key("id").value(std::string_view("a")).key("spans").begin_array();
  json.begin_object().key("start").value(0U).key("end").value(12U).end_object();
  json.begin_array().end_array().null().value(true).value(false).end_array();
  json.key("none").begin_object().end_object().end_object();
  CHECK(json.line() ==
        "{\"id\":\"a\",\"spans\":[{\"start\":0,\"end\":12},[],null,true,false],\"none\":{}}\n");
}

TEST_CASE("JSON written as it is told has the bytes of a tree's", "[cli]") {
  for (const std::string_view text : {"", "plain words", "« été »", "a\"b\\c\n\t\x1b\x7f", "\u202Eevil\u009B",
                                      "caf\xe9", "\xF0\x9F\x93\xB0", "</script>"}) {
    JsonWriter json;
    json.begin_object().key("id").value(text).end_object();
    CHECK(json.line() == json_line({{"id", text}}));
  }
  JsonWriter none;
  none.value(std::numeric_limits<double>::quiet_NaN());
  CHECK(none.line() == "null\n");
  for (int number = -10000; number <= 20000; ++number) {
    JsonWriter json;
    json.value(number / 1e4);
    REQUIRE(json.line() == json_line(number / 1e4));
  }
  for (const std::uint32_t number : {0U, 7U, 4294967295U}) {
    JsonWriter json;
    json.value(number);
    CHECK(json.line() == json_line(number));
  }
}
