#include "reports/drawings/marks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "reports/drawings/text_width.h"
#include "reports/html_escape.h"

namespace crossread::drawings {
namespace {

constexpr double baseline = 12;  // below the beginning of a line
constexpr double longest_label_beside = 104;
constexpr double gap_behind_label = 8;

// Dark enough to be seen on white (WCAG 1.4.11).
constexpr std::string_view blue = "#0B5FA5", orange = "#B4490A", green = "#1B6E3C", violet = "#7A2E7A";
constexpr std::string_view white = "#FFFFFF";

/// A length with one decimal at most.
double with_one_decimal(double length) {
  return std::round(10 * length) / 10;
}

std::string hatches(std::string_view file) {
  return fmt::format(
      "<defs><pattern id=\"{0}-stripes\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
      "patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"{1}\"/>"
      "<rect width=\"2.5\" height=\"5\" fill=\"{2}\"/></pattern>\n"
      "<pattern id=\"{0}-dots\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
      "<rect width=\"4\" height=\"4\" fill=\"{1}\"/><circle cx=\"2\" cy=\"2\" r=\"1\" fill=\"{3}\"/>"
      "</pattern></defs>\n",
      file, white, orange, green);
}

}  // namespace

std::string words_at(double x, double y, std::string_view words, const Look& look) {
  return fmt::format("<text x=\"{:g}\" y=\"{:g}\"{}{} fill=\"{}\">{}</text>\n", with_one_decimal(x),
                     with_one_decimal(y + baseline),
                     look.align == Align::middle ? " text-anchor=\"middle\"" : "",
                     look.is_bold ? " font-weight=\"bold\"" : "", look.colour, html_escaped(words));
}

std::string lines_at(double x, double y, const std::vector<std::string>& lines, const Look& look) {
  std::string svg;
  for (const std::string& line : lines) {
    svg += words_at(x, y, line, look);
    y += line_height;
  }
  return svg;
}

std::string box_at(const Box& box, std::string_view paint) {
  return fmt::format("<rect x=\"{:g}\" y=\"{:g}\" width=\"{:g}\" height=\"{:g}\" {}/>\n",
                     with_one_decimal(box.x), with_one_decimal(box.y), with_one_decimal(box.width),
                     with_one_decimal(box.height), paint);
}

std::string filled(char sign, const Box& box, std::string_view file) {
  const auto bordered = [&](const std::string& fill, std::string_view border, double width) {
    const Box inner{box.x + width / 2, box.y + width / 2, std::max(box.width - width, 0.5),
                    box.height - width};
    return box_at(inner, fmt::format("fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\"", fill, border, width));
  };
  switch (sign) {
    case '=':
      return box_at(box, fmt::format("fill=\"{}\"", blue));
    case '~':
      return bordered(fmt::format("url(#{}-stripes)", file), orange, 1);
    case '+':
      return bordered(fmt::format("url(#{}-dots)", file), green, 1);
    default:
      return bordered(std::string(white), violet, 2);
  }
}

std::string words_on(char sign, const Box& box, std::string_view words) {
  const double middle = box.x + box.width / 2, top = box.y + (box.height - line_height) / 2;
  if (sign == '=') return words_at(middle, top, words, {.align = Align::middle, .colour = white});
  std::string black = words_at(middle, top, words, {.align = Align::middle});
  if (sign == '-') return black;
  const double width = text_width(words) + 4;
  const Box cover{middle - width / 2, box.y + 2, width, box.height - 4};
  return box_at(cover, fmt::format("fill=\"{}\"", white)) + black;
}

std::string tile_at(char sign, double x, double y, std::string_view file) {
  constexpr double letter_height = 13;
  const std::string letter(1, sign);
  const Box head{x + 1, y + 1, tile_width - 2, letter_height};
  std::string svg = filled(sign, {x, y, tile_width, tile_height}, file);
  if (sign == '=')
    return svg + words_at(x + tile_width / 2, y + 2, letter,
                          {.align = Align::middle, .is_bold = true, .colour = white});
  if (sign != '-') svg += box_at(head, fmt::format("fill=\"{}\"", white));
  return svg + words_at(x + tile_width / 2, y + 1, letter, {.align = Align::middle, .is_bold = true});
}

Marks legend_at(double y, const Legend& legend, std::string_view file) {
  const double left = margin + tile_width + gap_behind_label;
  Marks marks;
  for (const auto& [sign, words] : legend) {
    const auto lines = lines_within(words, page_width - margin - left);
    marks.svg += tile_at(sign, margin, y + marks.height, file) + lines_at(left, y + marks.height + 2, lines);
    marks.height += std::max(tile_height + 4, line_height * static_cast<double>(lines.size()) + 6);
  }
  return marks;
}

LabelRoom room_for(const std::vector<std::string>& labels) {
  double widest = 0;
  for (const std::string& label : labels) widest = std::max(widest, text_width(label));
  if (widest > longest_label_beside) return {.is_beside = false, .left = margin};
  return {.is_beside = true, .left = margin + widest + gap_behind_label};
}

std::string framed(const Picture& picture, const std::string& language) {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:g}\" viewBox=\"0 0 {0:g} {1:g}\" role=\"img\" "
      "aria-labelledby=\"{2}-title {2}-description\" xml:lang=\"{3}\">\n<title id=\"{2}-title\">{4}</title>\n"
      "<desc id=\"{2}-description\">{5}</desc>\n{6}"
      "<rect width=\"{0:g}\" height=\"{1:g}\" fill=\"{7}\"/>\n"
      "<g font-family=\"sans-serif\" font-size=\"12\">\n{8}</g>\n</svg>\n",
      page_width, with_one_decimal(picture.height), picture.file, html_escaped(language),
      html_escaped(picture.title), html_escaped(picture.description),
      picture.has_signs ? hatches(picture.file) : "", white, picture.svg);
}

}  // namespace crossread::drawings
