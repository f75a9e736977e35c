#include "cli/source_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace crossread {

std::vector<Source> lines_of(const Source& source) {
  std::vector<Source> lines;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < source.bytes.size();) {
    const std::size_t end = std::min(source.bytes.find('\n', begin), source.bytes.size());
    std::string line = source.bytes.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    lines.push_back({fmt::format("{}:{}", source.path, number), std::move(line)});
  }
  return lines;
}

}  // namespace crossread
