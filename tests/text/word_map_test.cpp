#include "analysis/text/word_map.h"

#include <catch2/catch.hpp>
#include <string>

using namespace crossread;

TEST_CASE("a map of words finds those that were added and no others", "[text]") {
  WordMap<int> map{{"mill", 3}};
  for (int number = 0; number < 2000; ++number) map["w" + std::to_string(number)] = number;
  REQUIRE(map.find("mill") != nullptr);
  CHECK(*map.find("mill") == 3);
  CHECK(*map.find("w1999", StringHash{}("w1999")) == 1999);
  CHECK(map.find("w2000") == nullptr);
  CHECK(map.find("") == nullptr);
  map["mill"] = 4;
  CHECK(*map.find("mill") == 4);
}
