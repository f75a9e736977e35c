#include "analysis/text/apostrophes.h"

#include "analysis/text/marks.h"
#include "analysis/text/utf8.h"

namespace crossread {

bool has_apostrophe(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();)
    if (is_apostrophe(static_cast<char32_t>(next_code_point(utf8, at)))) return true;
  return false;
}

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
