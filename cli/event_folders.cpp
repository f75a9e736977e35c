#include "cli/event_folders.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>

#include "analysis/text/fold.h"
#include "analysis/text/text.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

/// Bytes; enough to know an event again, and any file system takes it.
constexpr std::size_t longest_name = 40;

/// The words of a title, folded, joined by hyphens, as many as there is room for.
std::string slug(const std::string& title) {
  const auto folded = fold(well_formed_utf8(title)) + " ";
  std::string joined;
  std::string word;
  for (std::size_t at = 0; at < folded.size();) {
    const auto code_point = next_code_point(folded, at);
    if (u_isalnum(code_point) != 0) {
      append_code_point(word, code_point);
    } else if (!word.empty()) {
      if (joined.size() + word.size() > longest_name) break;
      joined += "-" + word;
      word.clear();
    }
  }
  return joined;
}

}  // namespace

std::vector<std::string> event_folders(std::span<const std::string> titles) {
  std::vector<std::string> names;
  for (const auto& title : titles) names.push_back(fmt::format("{}{}", names.size() + 1, slug(title)));
  return names;
}

}  // namespace crossread
