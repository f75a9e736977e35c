#pragma once

#include <string>
#include <vector>

namespace crossread::tests {

/// One case of a file under tests/text/cases: the line after "--" and the lines below it, up to a blank one.
struct CaseBlock {
  std::string why;
  std::string text;  ///< its lines joined by "\n"
};

/// All cases of a file in that folder; a file without any fails the test.
std::vector<CaseBlock> case_blocks_of(const std::string& file_name);

}  // namespace crossread::tests
