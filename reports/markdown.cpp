#include "reports/markdown.h"

#include <fmt/format.h>

#include <utility>

#include "reports/bar_lines.h"
#include "reports/clean_line.h"
#include "reports/drawings/drawings.h"
#include "reports/markdown_escape.h"
#include "reports/matrix_table.h"
#include "reports/paragraphs.h"
#include "reports/stack_lines.h"
#include "reports/strip_lines.h"

namespace crossread {
namespace {

using namespace reports;

std::string inline_markdown(const Inline& piece) {
  switch (piece.kind) {
    case Inline::Kind::strong:
    case Inline::Kind::dropped:
    case Inline::Kind::added:
      return fmt::format("**{}**", escape_markdown(piece.text));
    case Inline::Kind::sentence:
      return fmt::format("**{}**", escape_markdown(with_plain_spaces(piece.text)));
    case Inline::Kind::labels:
      return escape_markdown(with_plain_spaces(piece.text));
    case Inline::Kind::code:
      return piece.text.empty() ? "" : fmt::format("`{}`", piece.text);
    case Inline::Kind::link:
      return fmt::format("[{}]({})", escape_markdown(piece.text), piece.target);
    default:
      return escape_markdown(piece.text);
  }
}

std::string line_markdown(const Inlines& pieces) {
  std::string line;
  for (const Inline& piece : pieces) line += inline_markdown(piece);
  return guard_line(std::move(line));
}

std::string html_line_of(const Inlines& pieces) {
  std::string line;
  for (const Inline& piece : pieces) line += escape_html(piece.text);
  return line;
}

std::string row_markdown(const std::vector<Inlines>& cells) {
  std::string row = "|";
  for (const Inlines& cell : cells) row += fmt::format(" {} |", line_markdown(cell));
  return row + "\n";
}

/// A block of code; its fence is longer than any in the lines, lest a name end it.
std::string fenced(const std::vector<std::string>& lines) {
  std::string fence = "```";
  for (const std::string& line : lines)
    while (line.find(fence) != std::string::npos) fence += '`';
  return fmt::format("{0}text\n{1}\n{0}\n", fence, fmt::join(lines, "\n"));
}

std::string blocks_markdown(const Blocks& blocks, Drawings drawings);

/// Each kind of block as lines of Markdown, the last one ended.
struct MarkdownRenderer {
  Drawings drawings;

  /// What a drawing shows, and the way to it where it is a file; its text form stands below.
  template <typename Node>
  std::string titled(const Node& node) const {
    const std::string title = line_markdown(node.title);
    if (title.empty()) return {};
    const bool is_linked = drawings == Drawings::linked && !node.file.empty();
    return fmt::format("**{}**\n\n", title) +
           (is_linked ? fmt::format("![{}]({})\n\n", title, drawing_path(node.file)) : "");
  }
  std::string operator()(const Heading& heading) const {
    return fmt::format("{} {}\n", std::string(static_cast<std::size_t>(heading.level), '#'),
                       line_markdown(heading.text));
  }
  std::string operator()(const Paragraph& paragraph) const { return line_markdown(paragraph.text) + "\n"; }
  std::string operator()(const List& list) const {
    std::string lines;
    for (const Inlines& item : list.items) lines += fmt::format("- {}\n", line_markdown(item));
    return lines;
  }
  std::string operator()(const Table& table) const {
    std::string lines;
    for (const auto& row : table.rows) {
      lines += row_markdown(row);
      if (&row != &table.rows.front()) continue;
      lines += "|";
      for (std::size_t cell = 0; cell < row.size(); ++cell) lines += "---|";
      lines += "\n";
    }
    return lines;
  }
  std::string operator()(const Strips& strips) const { return titled(strips) + fenced(strip_lines(strips)); }
  std::string operator()(const Bars& bars) const { return titled(bars) + fenced(bar_lines(bars)); }
  std::string operator()(const Stacks& stacks) const { return titled(stacks) + fenced(stack_lines(stacks)); }
  std::string operator()(const Matrix& matrix) const {
    return titled(matrix) + (*this)(matrix_table(matrix));
  }
  std::string operator()(const Reading& reading) const {
    std::string paragraphs;
    for (const Inlines& paragraph : paragraphs_of(reading))
      paragraphs.append("\n").append((*this)(Paragraph{paragraph}));
    if (!reading.folded) return (*this)(Heading{.level = 3, .text = reading.title}) + paragraphs;
    return fmt::format("<details>\n<summary>{}</summary>\n{}\n</details>\n", html_line_of(reading.title),
                       paragraphs);
  }
  // The blank lines around them let Markdown be read again between the tags.
  std::string operator()(const Details& details) const {
    return fmt::format("<details>\n<summary>{}</summary>\n\n{}\n</details>\n", html_line_of(details.summary),
                       blocks_markdown(details.blocks, drawings));
  }
};

std::string blocks_markdown(const Blocks& blocks, Drawings drawings) {
  std::string text;
  for (const Block& block : blocks) {
    if (!text.empty()) text += "\n";
    text += std::visit(MarkdownRenderer{drawings}, block.node);
  }
  return text;
}

}  // namespace

std::string render_markdown(const Report& report, Drawings drawings) {
  return blocks_markdown(report.blocks, drawings);
}

}  // namespace crossread
