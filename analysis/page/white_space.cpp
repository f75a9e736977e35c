#include "analysis/page/white_space.h"

#include <algorithm>
#include <array>

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr std::array kInvisible = {"\u00AD"sv, "\u200B"sv, "\uFEFF"sv, "\u2060"sv};
constexpr std::array kSpaces = {" "sv,      "\t"sv,     "\n"sv,     "\r"sv,     "\f"sv,    "\v"sv,
                                "\u00A0"sv, "\u202F"sv, "\u2009"sv, "\u200A"sv, "\u3000"sv};

bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t invisible_at(std::string_view text) {
  for (const auto sign : kInvisible)
    if (text.starts_with(sign)) return sign.size();
  return 0;
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
  for (std::size_t at = 0; at < utf8.size();) {
    const char c = utf8[at];
    if (is_ascii_space(c)) {
      if (!folded.empty() && folded.back() != ' ') folded += ' ';
      ++at;
    } else if (const auto skip = static_cast<unsigned char>(c) < 0xC2 ? 0 : invisible_at(utf8.substr(at))) {
      at += skip;
    } else {
      folded += c;
      ++at;
    }
  }
  return std::string(trimmed(folded));
}

}  // namespace crossread
