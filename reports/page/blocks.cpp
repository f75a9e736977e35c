#include "reports/page/blocks.h"

#include <fmt/format.h>

#include "reports/drawings/drawings.h"
#include "reports/html_escape.h"
#include "reports/matrix_table.h"
#include "reports/page/anchors.h"
#include "reports/page/reading.h"
#include "reports/text_of.h"

namespace crossread::page {
namespace {

using namespace reports;

std::string cell_html(const Inlines& cell, bool is_head, std::string_view scope, const Section& section) {
  const std::string words = line_html(cell, section.setting);
  if (!is_head || cell.empty()) return fmt::format("<td>{}</td>", words);
  return fmt::format("<th scope=\"{}\">{}</th>", scope, words);
}

std::string head_html(const std::vector<Inlines>& row, const Section& section) {
  std::string cells;
  for (const Inlines& cell : row) cells += cell_html(cell, true, "col", section);
  return fmt::format("<thead><tr>{}</tr></thead>\n", cells);
}

std::string row_html(const std::vector<Inlines>& row, bool has_head, const Section& section) {
  std::string cells;
  for (const Inlines& cell : row) cells += cell_html(cell, has_head && &cell == &row.front(), "row", section);
  return fmt::format("<tr>{}</tr>\n", cells);
}

/// A box leads to its sentence, and is read out as what became of it.
std::string box_html(const Strips::Strip& strip, std::uint32_t number, const Section& section) {
  const auto reading = section.readings->find(strip.article);
  const std::string sign = html_escaped(std::string(1, strip.boxes[number]));
  if (reading == section.readings->end())
    return fmt::format("<span class=\"box\" data-sign=\"{0}\">{0}</span>", sign);
  const Reading::Sentence& sentence = reading->second->sentences.at(number);
  return fmt::format("<a class=\"box\" data-sign=\"{0}\" href=\"#{1}\" aria-label=\"{2} {3}\">{0}</a>", sign,
                     sentence_anchor(strip.article, number), html_escaped(sentence.label),
                     html_escaped(text_of(sentence.fate)));
}

/// Rows for a pupil to write in.
bool is_to_fill_in(const Table& table) {
  for (std::size_t row = 1; row < table.rows.size(); ++row)
    for (const Inlines& cell : table.rows[row])
      if (!cell.empty()) return false;
  return table.rows.size() > 1;
}

struct HtmlRenderer {
  const Section& section;

  std::string operator()(const Heading& heading) const {
    return fmt::format("<h3>{}</h3>\n", line_html(heading.text, section.setting));
  }
  std::string operator()(const Paragraph& paragraph) const {
    return fmt::format("<p>{}</p>\n", line_html(paragraph.text, section.setting));
  }
  std::string operator()(const List& list) const {
    std::string items;
    for (const Inlines& item : list.items)
      items += fmt::format("<li>{}</li>\n", line_html(item, section.setting));
    return fmt::format("<ul>\n{}</ul>\n", items);
  }
  std::string operator()(const Table& table) const {
    std::string rows;
    for (std::size_t row = 1; row < table.rows.size(); ++row)
      rows += row_html(table.rows[row], table.rows_have_heads, section);
    return fmt::format(
        "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{}-h\"><table{}>\n{}<tbody>\n{}"
        "</tbody></table></div>\n",
        section.name, is_to_fill_in(table) ? " class=\"blank\"" : "", head_html(table.rows.front(), section),
        rows);
  }
  std::string operator()(const Strips& strips) const {
    std::string lines;
    for (const Strips::Strip& strip : strips.strips) {
      std::string boxes;
      for (std::uint32_t number = 0; number < strip.boxes.size(); ++number)
        boxes += box_html(strip, number, section);
      lines += fmt::format("<p class=\"strip\"><b class=\"name\">{}</b> {}</p>\n", html_escaped(strip.label),
                           boxes);
    }
    const std::string title = strips.title.empty() ? std::string()
                                                   : fmt::format("<p><strong>{}</strong></p>\n",
                                                                 line_html(strips.title, section.setting));
    return fmt::format("{}<div class=\"strips\">\n{}</div>\n", title, lines);
  }
  std::string operator()(const Stacks& stacks) const { return drawn(stacks); }
  std::string operator()(const Bars& bars) const { return drawn(bars); }
  std::string operator()(const Matrix& matrix) const { return drawn(matrix) + (*this)(matrix_table(matrix)); }
  // No links inside: a summary is a control by itself.
  std::string operator()(const Details& details) const {
    return fmt::format("<details><summary>{}</summary>\n{}</details>\n",
                       html_escaped(text_of(details.summary)), blocks_html(details.blocks, section));
  }
  std::string operator()(const Reading& reading) const { return reading_html(reading); }

  template <typename Node>
  std::string drawn(const Node& node) const {
    return fmt::format("<figure class=\"drawing\"><figcaption>{}</figcaption>\n{}</figure>\n",
                       line_html(node.title, section.setting),
                       render_svg(node, std::string(section.setting.language)));
  }
};

}  // namespace

std::string blocks_html(const Blocks& blocks, const Section& section) {
  std::string html;
  for (const Block& block : blocks) html += std::visit(HtmlRenderer{section}, block.node);
  return html;
}

}  // namespace crossread::page
