#include "reports/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "reports/bar_lines.h"
#include "reports/columns.h"
#include "reports/markdown_escape.h"

namespace crossread {
namespace {

using namespace reports;

// Sizes in pixels.
constexpr double letter = 7.5;  // the width of most letters at 12 pixels
constexpr double longest_bar = 260;
constexpr double room_for_number = 60;
constexpr double line_height = 19;
constexpr double bar_height = 13;

/// By bar of a group: plain, hatched, outlined. Dark enough to be seen on white (WCAG 1.4.11).
constexpr std::array<std::string_view, 3> fills{R"(fill="#0B5FA5")",
                                                R"svg(fill="url(#hatched)" stroke="#B4490A")svg",
                                                R"(fill="#fff" stroke="#1B6E3C" stroke-width="2")"};
constexpr std::string_view hatches =
    R"svg(<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#B4490A"/></pattern></defs>)svg";

std::string text_of(const Inlines& pieces) {
  std::string text;
  for (const Inline& piece : pieces) text += piece.text;
  return text;
}

/// "digue: RT 12, AFP 3; pont: RT 0, AFP 4"
std::string in_words(const Bars& bars) {
  std::string words;
  for (const auto& group : bars.groups) {
    words += fmt::format("{}{}:", words.empty() ? "" : "; ", group.name);
    for (const auto& bar : group.bars)
      words += fmt::format("{} {} {}", &bar == &group.bars.front() ? "" : ",", bar.label, bar.number);
  }
  return words;
}

std::string written(double x, double y, const std::string& words) {
  return fmt::format("<text x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", x, y + bar_height - 2,
                     escape_html(words));
}

/// A bar from `left` on, its label before it and its number behind.
std::string drawn(const Bars::Bar& bar, std::string_view fill, double left, double y, double highest) {
  const double length = highest > 0 ? longest_bar * bar.value / highest : 0;
  std::string drawing = written(letter, y, bar.label);
  if (length > 0)
    drawing += fmt::format("<rect x=\"{:.0f}\" y=\"{:.0f}\" width=\"{:.1f}\" height=\"{:.0f}\" {}/>\n", left,
                           y, length, bar_height, fill);
  return drawing + written(left + length + letter, y, bar.number);
}

double width_of_labels(const Bars& bars) {
  std::size_t columns = 0;
  for (const auto& group : bars.groups)
    for (const auto& bar : group.bars) columns = std::max(columns, columns_of(bar.label));
  return letter * static_cast<double>(columns + 2);
}

void add_bars(std::vector<const Bars*>& found, const Blocks& blocks) {
  for (const Block& block : blocks) {
    if (const auto* bars = std::get_if<Bars>(&block.node)) found.push_back(bars);
    if (const auto* details = std::get_if<Details>(&block.node)) add_bars(found, details->blocks);
  }
}

}  // namespace

std::string render_svg(const Bars& bars, const std::string& language) {
  const double left = width_of_labels(bars);
  std::string drawing;
  double y = 4;
  for (const auto& group : bars.groups) {
    drawing += fmt::format("<g font-weight=\"bold\">{}</g>\n", written(0, y, group.name));
    y += line_height;
    for (std::size_t at = 0; at < group.bars.size(); ++at, y += line_height)
      drawing += drawn(group.bars[at], fills[at % fills.size()], left, y, highest_of(bars));
  }
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:.0f} {:.0f}\" role=\"img\" "
      "aria-labelledby=\"title description\" xml:lang=\"{}\">\n<title id=\"title\">{}</title>\n"
      "<desc id=\"description\">{}</desc>\n{}\n"
      "<g font-family=\"sans-serif\" font-size=\"12\" fill=\"#1A1A1A\">\n{}</g>\n</svg>\n",
      left + longest_bar + room_for_number, y, language, escape_html(text_of(bars.title)),
      escape_html(in_words(bars)), hatches, drawing);
}

std::vector<const Bars*> bars_in(const Report& report) {
  std::vector<const Bars*> found;
  add_bars(found, report.blocks);
  return found;
}

std::string path_of(const Bars& bars) {
  return fmt::format("figures/{}.svg", bars.file);
}

}  // namespace crossread
