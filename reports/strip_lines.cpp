#include "reports/strip_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "reports/columns.h"

namespace crossread {
namespace {

constexpr std::size_t boxes_in_line = 50;

}  // namespace

std::vector<std::string> strip_lines(const reports::Strips& strips) {
  std::size_t label_width = 0, box_width = 0;
  for (const auto& strip : strips.strips) {
    label_width = std::max(label_width, columns_of(strip.label));
    box_width = std::max(box_width, std::min(strip.boxes.size(), boxes_in_line));
  }
  std::vector<std::string> lines;
  for (const auto& strip : strips.strips)
    for (std::size_t at = 0; at < strip.boxes.size(); at += boxes_in_line) {
      const std::string boxes = strip.boxes.substr(at, boxes_in_line);
      lines.push_back(fmt::format("{} {:>4} {} {}", padded(at == 0 ? strip.label : "", label_width), at + 1,
                                  padded(boxes, box_width), at + boxes.size()));
    }
  return lines;
}

}  // namespace crossread
