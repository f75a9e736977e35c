#include "analysis/text/string_table.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace crossread;

TEST_CASE("a table of strings counts and numbers them all, few or many", "[text]") {
  std::vector<std::string> strings;
  for (int number = 0; number < 5000; ++number) strings.push_back(std::to_string(number));
  StringTable table;
  for (int round = 0; round < 3; ++round)
    for (std::uint32_t number = 0; number < strings.size(); ++number)
      CHECK(table.add(strings[number]).number == number);
  std::size_t found = 0;
  for (const StringTable::Entry& entry : table.entries()) {
    if (entry.string.empty()) continue;
    ++found;
    CHECK(entry.count == 3);
  }
  CHECK(found == strings.size());
}
