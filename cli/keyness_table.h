#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/words/keyness.h"

namespace crossread {

/// The words of one side against those of the others.
struct KeynessSide {
  std::string name;
  std::string others;  ///< what the other side is called
  Keyness keyness;
};

/// Prints sides as `format` says: "markdown", a table a side with what may be claimed of it, "csv", one
/// table, or "json", a line a word with every statistic.
std::string keyness_table(const std::vector<KeynessSide>& sides, std::string_view format);

}  // namespace crossread
