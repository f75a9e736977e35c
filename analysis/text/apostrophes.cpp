#include "analysis/text/apostrophes.h"

namespace crossread {

std::string with_straight_apostrophes(std::string utf8) {
  constexpr std::string_view curly = "’";
  if (utf8.find(curly) == std::string::npos) return utf8;
  std::string straight;
  std::string_view rest = utf8;
  for (std::size_t at = rest.find(curly); at != std::string_view::npos; at = rest.find(curly)) {
    straight.append(rest.substr(0, at)).push_back('\'');
    rest.remove_prefix(at + curly.size());
  }
  return straight.append(rest);
}

}  // namespace crossread
