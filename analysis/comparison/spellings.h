#pragma once

#include <map>
#include <string>
#include <string_view>

namespace crossread {

/// Counts how often each spelling of a word is met.
class Spellings {
 public:
  void add(std::string_view written) { ++counts_[std::string(written)]; }

  /// The most frequent one; of equals the one in lower case, for a capital may only begin a sentence. There
  /// must be one.
  std::string usual() const;

 private:
  std::map<std::string, int> counts_;
};

}  // namespace crossread
