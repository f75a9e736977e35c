#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "reports/drawings/drawings.h"
#include "reports/drawings/marks.h"
#include "reports/drawings/text_width.h"
#include "reports/text_of.h"

namespace crossread {
namespace {

using namespace drawings;
using reports::Strips;

constexpr double pitch = tile_width + 2;  // from one box to the next
constexpr double row_height = tile_height + line_height;
constexpr std::size_t number_step = 5;  // each fifth sentence has its number

std::vector<std::string> strip_labels(const Strips& strips) {
  std::vector<std::string> labels;
  for (const auto& strip : strips.strips) labels.push_back(strip.label);
  return labels;
}

/// As many as fit, so that rows end with a number.
std::size_t boxes_in_row(double left) {
  const auto fit = static_cast<std::size_t>((page_width - margin - left) / pitch);
  return fit - fit % number_step;
}

/// Labels stand beside the boxes unless these then take more rows.
LabelRoom room_of(const Strips& strips) {
  std::size_t longest = 0;
  for (const auto& strip : strips.strips) longest = std::max(longest, strip.boxes.size());
  const LabelRoom room = room_for(strip_labels(strips));
  const std::size_t beside = boxes_in_row(room.left);
  if (longest <= beside || beside == boxes_in_row(margin)) return room;
  return {.is_beside = false, .left = margin};
}

/// The first and the last of a row have their numbers, and each fifth one, as far as they do not touch.
bool has_number(std::size_t sentence, std::size_t first, std::size_t last) {
  if (sentence == last) return last != first + 1 || last < 10;
  return sentence == first || (sentence % number_step == 0 && sentence + 2 < last);
}

/// The boxes of one article; sentences are numbered from 1.
Marks rows_of(const std::string& boxes, double left, double y, std::string_view file) {
  const std::size_t in_row = boxes_in_row(left);
  Marks marks;
  for (std::size_t first = 1; first <= boxes.size(); first += in_row) {
    const std::size_t last = std::min(boxes.size(), first + in_row - 1);
    const double top = y + marks.height;
    for (std::size_t sentence = first; sentence <= last; ++sentence) {
      const double x = left + pitch * static_cast<double>(sentence - first);
      marks.svg += tile_at(boxes[sentence - 1], x, top, file);
      if (has_number(sentence, first, last))
        marks.svg += words_at(x + tile_width / 2, top + tile_height, std::to_string(sentence),
                              {.align = Align::middle});
    }
    marks.height += row_height + 4;
  }
  return marks;
}

/// "Le Quai – presque mot pour mot 1, 3; seulement ici 2. "
std::string strips_in_words(const Strips& strips) {
  std::string words;
  for (const auto& strip : strips.strips) {
    words += strip.label;
    std::string_view before = " – ";
    for (const auto& [sign, meaning] : strips.legend) {
      std::string numbers;
      for (std::size_t at = 0; at < strip.boxes.size(); ++at)
        if (strip.boxes[at] == sign) numbers += fmt::format("{}{}", numbers.empty() ? "" : ", ", at + 1);
      if (numbers.empty()) continue;
      words += fmt::format("{}{} {}", before, meaning, numbers);
      before = "; ";
    }
    words += ". ";
  }
  return words;
}

}  // namespace

std::string render_svg(const Strips& strips, const std::string& language) {
  const LabelRoom room = room_of(strips);
  std::string svg;
  double y = margin;
  for (const auto& strip : strips.strips) {
    const auto lines = lines_within(strip.label, (page_width - 2 * margin) / bold);
    svg += lines_at(margin, room.is_beside ? y + 2 : y, lines, {.is_bold = !room.is_beside});
    if (!room.is_beside) y += line_height * static_cast<double>(lines.size()) + 2;
    const Marks rows = rows_of(strip.boxes, room.left, y, strips.file);
    svg += rows.svg;
    y += std::max(rows.height, line_height) + 4;
  }
  const Marks legend = legend_at(y + 2, strips.legend, strips.file);
  return framed({.file = strips.file,
                 .title = text_of(strips.title),
                 .description = strips_in_words(strips),
                 .height = y + 2 + legend.height + margin,
                 .svg = svg + legend.svg,
                 .has_signs = true},
                language);
}

}  // namespace crossread
