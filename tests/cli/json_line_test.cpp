#include "cli/json_line.h"

#include <catch2/catch.hpp>

using crossread::json_line;

TEST_CASE("a line of JSON has no bare control character but its end", "[cli]") {
  CHECK(json_line({{"text",
                    "a\x1b\n\x7f"
                    "é"}}) == "{\"text\":\"a\\u001b\\n\\u007fé\"}\n");
}

TEST_CASE("a line of JSON has no bare character that turns the direction of writing or steers a terminal",
          "[cli]") {
  CHECK(json_line({{"id", "\u009B31m\u202Eevil\u2028\u2069"}}) ==
        "{\"id\":\"\\u009b31m\\u202eevil\\u2028\\u2069\"}\n");
}

TEST_CASE("ill-formed bytes become replacement characters in JSON", "[cli]") {
  CHECK(json_line({{"id", "caf\xe9"}}) == "{\"id\":\"caf\xef\xbf\xbd\"}\n");
}
