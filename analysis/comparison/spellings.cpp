#include "analysis/comparison/spellings.h"

#include <algorithm>

namespace crossread {

std::string Spellings::usual() const {
  const auto rarer = [](const auto& a, const auto& b) {
    return a.second < b.second || (a.second == b.second && a.first < b.first);
  };
  return std::ranges::max_element(counts_, rarer)->first;
}

}  // namespace crossread
