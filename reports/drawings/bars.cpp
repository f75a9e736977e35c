#include <fmt/format.h>

#include <algorithm>

#include "reports/bar_lines.h"
#include "reports/drawings/drawings.h"
#include "reports/drawings/marks.h"
#include "reports/drawings/text_width.h"
#include "reports/text_of.h"

namespace crossread {
namespace {

using namespace drawings;
using reports::Bars;

constexpr double bar_height = 13;
constexpr double gap_before_number = 6;

std::vector<std::string> bar_labels(const Bars& bars) {
  std::vector<std::string> labels;
  for (const auto& group : bars.groups)
    for (const auto& bar : group.bars) labels.push_back(bar.label);
  return labels;
}

/// What all bars of a drawing have in common.
struct Scale {
  LabelRoom room;
  double longest = 0;
  double highest = 0;
};

/// Bars are as long as leaves room for the number behind each of them.
Scale scale_of(const Bars& bars) {
  Scale scale{
      .room = room_for(bar_labels(bars)), .longest = right_edge - margin, .highest = highest_of(bars)};
  for (const auto& group : bars.groups)
    for (const auto& bar : group.bars) {
      const double room = right_edge - scale.room.left - gap_before_number - text_width(bar.number);
      if (bar.value > 0) scale.longest = std::min(scale.longest, room * scale.highest / bar.value);
    }
  return scale;
}

/// A bar from y on, its label before or above it and its number behind.
Marks bar_marks(const Bars::Bar& bar, const Scale& scale, double y) {
  Marks marks;
  const auto lines = lines_within(bar.label, right_edge - margin);
  marks.svg = lines_at(margin, y, lines);
  if (!scale.room.is_beside) marks.height = line_height * static_cast<double>(lines.size()) + 1;
  const double top = y + marks.height, left = scale.room.left;
  const double length = scale.highest > 0 ? scale.longest * bar.value / scale.highest : 0;
  const double zero_line = scale.room.is_beside ? line_height + 3 : line_height;
  marks.svg += box_at({left - 1, top, 1, zero_line}, R"(fill="#1A1A1A")");
  if (length > 0)
    marks.svg += box_at({left, top + 1.5, std::max(length, 1.0), bar_height}, R"(fill="#0B5FA5")");
  marks.svg += words_at(left + length + gap_before_number, top, bar.number);
  marks.height += line_height + (scale.room.is_beside ? 3 : 6);
  return marks;
}

/// "digue – RT 12; AFP 3. pont – RT 0; AFP 4. "
std::string bars_in_words(const Bars& bars) {
  std::string words;
  for (const auto& group : bars.groups) {
    words += group.name;
    for (const auto& bar : group.bars)
      words += fmt::format("{}{} {}", &bar == &group.bars.front() ? " – " : "; ", bar.label, bar.number);
    words += ". ";
  }
  return words;
}

}  // namespace

std::string render_svg(const Bars& bars, const std::string& language) {
  const Scale scale = scale_of(bars);
  std::string svg;
  double y = margin;
  for (const auto& group : bars.groups) {
    const auto lines = lines_within(group.name, (right_edge - margin) / bold);
    svg += lines_at(margin, y, lines, {.is_bold = true});
    y += line_height * static_cast<double>(lines.size()) + 2;
    for (const auto& bar : group.bars) {
      const Marks marks = bar_marks(bar, scale, y);
      svg += marks.svg;
      y += marks.height;
    }
    y += 5;
  }
  return framed({.file = bars.file,
                 .title = text_of(bars.title),
                 .description = bars_in_words(bars),
                 .height = y + margin - 5,
                 .svg = svg},
                language);
}

}  // namespace crossread
