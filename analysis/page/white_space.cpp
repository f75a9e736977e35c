#include "analysis/page/white_space.h"

#include <algorithm>
#include <array>

#include "analysis/text/legible.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr std::array kSpaces = {" "sv,      "\t"sv,     "\n"sv,     "\r"sv,     "\f"sv,    "\v"sv,
                                "\u00A0"sv, "\u202F"sv, "\u2009"sv, "\u200A"sv, "\u3000"sv};

bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

std::string_view trimmed(std::string_view utf8) {
  for (bool more = true; more;) {
    more = false;
    for (const auto space : kSpaces) {
      if (utf8.starts_with(space)) utf8.remove_prefix(space.size()), more = true;
      if (utf8.ends_with(space)) utf8.remove_suffix(space.size()), more = true;
    }
  }
  return utf8;
}

std::string folded_white_space(std::string_view utf8) {
  std::string folded;
  folded.reserve(utf8.size());
  for (const char c : legible(utf8))
    if (!is_ascii_space(c))
      folded += c;
    else if (!folded.empty() && folded.back() != ' ')
      folded += ' ';
  return std::string(trimmed(folded));
}

}  // namespace crossread
