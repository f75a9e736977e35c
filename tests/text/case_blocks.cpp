#include "tests/text/case_blocks.h"

#include <catch2/catch.hpp>
#include <fstream>

namespace crossread::tests {

std::vector<CaseBlock> case_blocks_of(const std::string& file_name) {
  std::ifstream file(CROSSREAD_TEXT_CASES "/" + file_name);
  std::vector<CaseBlock> blocks;
  bool inside = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("-- ")) {
      blocks.push_back({line.substr(3), ""});
      inside = true;
    } else if (line.empty() || !inside) {
      inside = false;
    } else {
      std::string& text = blocks.back().text;
      text += (text.empty() ? "" : "\n") + line;
    }
  }
  REQUIRE_FALSE(blocks.empty());
  return blocks;
}

}  // namespace crossread::tests
