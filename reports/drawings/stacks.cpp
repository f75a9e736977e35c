#include <fmt/format.h>

#include <algorithm>

#include "reports/drawings/drawings.h"
#include "reports/drawings/marks.h"
#include "reports/drawings/text_width.h"
#include "reports/text_of.h"

namespace crossread {
namespace {

using namespace drawings;
using reports::Stacks;

constexpr double longest_stack = page_width - 2 * margin;
constexpr double stack_height = 21;
constexpr double gap_between_parts = 2;

/// Numbers too wide for their parts, each under its part as far as the one before leaves room.
struct NumbersBelow {
  double y = 0;
  double end = 0;  ///< of the last one
  std::string svg = {};

  void add(double x, const std::string& number) {
    const double width = text_width(number);
    const double under_part = std::min(x, right_edge - width), behind_last = end + 10;
    const bool fits = end == 0 || std::max(under_part, behind_last) + width <= right_edge;
    if (!fits) y += line_height;
    const double at = fits && end > 0 ? std::max(under_part, behind_last) : under_part;
    svg += words_at(at, y, number);
    end = at + width;
  }
  double bottom() const { return end > 0 ? y + line_height : y; }
};

/// A bar from y on, with its numbers.
Marks stack_marks(const Stacks::Stack& stack, double y, std::string_view file) {
  Marks marks;
  NumbersBelow below{.y = y + stack_height + 1};
  double share = 0;
  for (const auto& part : stack.parts) {
    const double x = margin + longest_stack * share;
    share += part.share;
    const Box box{x, y, std::max(margin + longest_stack * share - x - gap_between_parts, 1.0), stack_height};
    const std::string number = fmt::format("{} {}", part.sign, part.number);
    marks.svg += filled(part.sign, box, file);
    if (text_width(number) + 6 <= box.width)
      marks.svg += words_on(part.sign, box, number);
    else
      below.add(x, number);
  }
  marks.svg += below.svg;
  marks.height = below.bottom() - y;
  return marks;
}

/// "Le Quai (47 mots) – presque mot pour mot 24; seulement ici 23. "
std::string stacks_in_words(const Stacks& stacks) {
  std::string words;
  for (const auto& stack : stacks.stacks) {
    words += stack.name;
    std::string_view before = " – ";
    for (const auto& part : stack.parts) {
      const auto meaning = std::ranges::find(stacks.legend, part.sign, &Legend::value_type::first);
      words +=
          fmt::format("{}{} {}", before, meaning == stacks.legend.end() ? "" : meaning->second, part.number);
      before = "; ";
    }
    words += ". ";
  }
  return words;
}

}  // namespace

std::string render_svg(const Stacks& stacks, const std::string& language) {
  std::string svg;
  double y = margin;
  for (const auto& stack : stacks.stacks) {
    const auto lines = lines_within(stack.name, longest_stack / bold);
    svg += lines_at(margin, y, lines, {.is_bold = true});
    y += line_height * static_cast<double>(lines.size()) + 1;
    const Marks bar = stack_marks(stack, y, stacks.file);
    svg += bar.svg;
    y += bar.height + 7;
  }
  const Marks legend = legend_at(y + 2, stacks.legend, stacks.file);
  return framed({.file = stacks.file,
                 .title = text_of(stacks.title),
                 .description = stacks_in_words(stacks),
                 .height = y + 2 + legend.height + margin,
                 .svg = svg + legend.svg,
                 .has_signs = true},
                language);
}

}  // namespace crossread
