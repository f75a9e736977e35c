#include "analysis/page/text_blocks.h"

#include <string>
#include <utility>

#include "analysis/page/white_space.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

struct LineEnd {
  std::size_t begin;
  std::size_t end;
};

LineEnd line_end_from(std::size_t at, std::string_view utf8) {
  while (at < utf8.size()) {
    const std::size_t begin = at;
    const auto code_point = static_cast<char32_t>(next_code_point(utf8, at));
    if (is_line_end(code_point)) return {begin, utf8.substr(begin).starts_with("\r\n") ? at + 1 : at};
  }
  return {at, at};
}

}  // namespace

BlockList text_blocks_of(std::string_view utf8) {
  BlockList list;
  bool blank = false;
  for (std::size_t begin = 0; begin < utf8.size();) {
    const auto [end, next] = line_end_from(begin, utf8);
    std::string line = folded_white_space(utf8.substr(begin, end - begin));
    begin = next;
    const bool empty = line.empty();
    if (!empty) list.blocks.push_back({.text = std::move(line), .after_blank_line = blank});
    blank = empty;
  }
  return list;
}

}  // namespace crossread
