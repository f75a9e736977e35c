#include "analysis/page/text_blocks.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/page/white_space.h"

namespace crossread {

BlockList text_blocks_of(std::string_view utf8) {
  BlockList list;
  bool blank = false;
  for (std::size_t begin = 0; begin < utf8.size();) {
    const std::size_t end = std::min(utf8.find_first_of("\r\n", begin), utf8.size());
    std::string line = folded_white_space(utf8.substr(begin, end - begin));
    begin = end + 1;
    if (utf8.substr(end).starts_with("\r\n")) ++begin;
    const bool empty = line.empty();
    if (!empty) list.blocks.push_back({.text = std::move(line), .after_blank_line = blank});
    blank = empty;
  }
  return list;
}

}  // namespace crossread
