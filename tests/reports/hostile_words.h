#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crossread::test {

/// Words that would be more than words to something that reads them: a page, a terminal, a spreadsheet.
struct HostileWords {
  std::string_view kind;  ///< what would obey them
  std::vector<std::string> words;
};

/// All that fit into a line of a test, by kind. Scripts in them set window.pwned.
const std::vector<HostileWords>& hostile_words();

/// Each of a megabyte.
std::vector<std::string> hostile_megabytes();

/// Whether a text holds bytes that a terminal or a screen would obey: broken UTF-8, control characters but
/// for line ends, and what turns the direction of writing for all that follows.
bool can_steer(std::string_view text);

}  // namespace crossread::test
