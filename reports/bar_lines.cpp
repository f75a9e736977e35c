#include "reports/bar_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "reports/bar.h"
#include "reports/clean_line.h"
#include "reports/columns.h"

namespace crossread {
namespace {

constexpr double longest_bar = 24;

}  // namespace

double highest_of(const reports::Bars& bars) {
  double highest = 0;
  for (const auto& group : bars.groups)
    for (const auto& bar : group.bars) highest = std::max(highest, bar.value);
  return highest;
}

std::vector<std::string> bar_lines(const reports::Bars& bars) {
  std::size_t name_width = 0, label_width = 0;
  for (const auto& group : bars.groups) {
    name_width = std::max(name_width, columns_of(clean_line(group.name)));
    for (const auto& bar : group.bars) label_width = std::max(label_width, columns_of(bar.label));
  }
  std::vector<std::string> lines;
  for (const auto& group : bars.groups)
    for (const auto& one : group.bars) {
      const bool is_first = &one == &group.bars.front();
      const std::string drawn = bar(one.value, highest_of(bars), longest_bar);
      lines.push_back(
          fmt::format("{}  {}  {}{}{}", padded(is_first ? clean_line(group.name) : "", name_width),
                      padded(one.label, label_width), drawn, drawn.empty() ? "" : " ", one.number));
    }
  return lines;
}

}  // namespace crossread
