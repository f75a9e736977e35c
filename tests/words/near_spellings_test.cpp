#include "analysis/words/near_spellings.h"

#include <catch2/catch.hpp>

using namespace crossread;

TEST_CASE("names that differ in a letter may be one name, short ones and those with an ending not",
          "[words][naming]") {
  CHECK(are_near_spellings("ossagrad", "ossahrad"));
  CHECK(are_near_spellings("petrovansky", "petrovanskiy"));
  CHECK_FALSE(are_near_spellings("karsk", "karst"));
  CHECK_FALSE(are_near_spellings("russia", "russian"));
  CHECK_FALSE(are_near_spellings("democrats", "democratic"));
  CHECK_FALSE(are_near_spellings("gambia", "zambia"));
  CHECK_FALSE(are_near_spellings("valmorin", "valtorex"));
}
