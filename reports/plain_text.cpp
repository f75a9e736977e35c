#include "reports/plain_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "reports/bar_lines.h"
#include "reports/clean_line.h"
#include "reports/columns.h"
#include "reports/matrix_table.h"
#include "reports/paragraphs.h"
#include "reports/stack_lines.h"
#include "reports/strip_lines.h"
#include "reports/text_table.h"

namespace crossread {
namespace {

using namespace reports;

constexpr std::size_t narrowest_text = 40;

std::string inline_text(const Inline& piece) {
  std::string text = clean_line(piece.text);
  switch (piece.kind) {
    case Inline::Kind::sentence:
      return fmt::format("[{}]", text);
    case Inline::Kind::dropped:
    case Inline::Kind::added:
      return fmt::format("*{}*", text);
    case Inline::Kind::link:
      return fmt::format("{} <{}>", text, piece.target);
    default:
      return text;
  }
}

std::string line_text(const Inlines& pieces) {
  std::string line;
  for (const Inline& piece : pieces) line += inline_text(piece);
  return line;
}

/// Wrapped lines, the first after `first`, the others under the text of the first.
std::string hanging(std::string_view first, const std::string& line, std::size_t width) {
  const std::size_t indent = columns_of(first);
  std::string text;
  for (const std::string& part : wrapped(line, width - indent)) {
    text += (text.empty() ? std::string(first) : std::string(indent, ' ')) + part + "\n";
  }
  return text;
}

std::string underlined(const std::string& line, char rule, std::size_t width) {
  std::string text;
  std::size_t longest = 0;
  for (const std::string& part : wrapped(line, width)) {
    text += part + "\n";
    longest = std::max(longest, columns_of(part));
  }
  return text + std::string(longest, rule) + "\n";
}

std::string indented(const std::vector<std::string>& lines) {
  return fmt::format("  {}\n", fmt::join(lines, "\n  "));
}

std::string blocks_text(const Blocks& blocks, std::size_t width);

/// Each kind of block as lines of plain text, the last one ended.
struct TextRenderer {
  std::size_t width;

  /// What a drawing shows, above its text form.
  template <typename Node>
  std::string titled(const Node& node) const {
    return node.title.empty() ? std::string() : hanging("", line_text(node.title), width) + "\n";
  }
  std::string operator()(const Heading& heading) const {
    return underlined(line_text(heading.text), heading.level == 1 ? '=' : '-', width);
  }
  std::string operator()(const Paragraph& paragraph) const {
    return hanging("", line_text(paragraph.text), width);
  }
  std::string operator()(const List& list) const {
    std::string lines;
    for (const Inlines& item : list.items) lines += hanging("- ", line_text(item), width);
    return lines;
  }
  std::string operator()(const Table& table) const {
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : table.rows) {
      auto& cells = rows.emplace_back();
      for (const Inlines& cell : row) cells.push_back(line_text(cell));
    }
    return text_table(rows, width);
  }
  std::string operator()(const Strips& strips) const {
    return titled(strips) + indented(strip_lines(strips));
  }
  std::string operator()(const Bars& bars) const { return titled(bars) + indented(bar_lines(bars)); }
  std::string operator()(const Stacks& stacks) const {
    return titled(stacks) + indented(stack_lines(stacks));
  }
  std::string operator()(const Matrix& matrix) const {
    return titled(matrix) + (*this)(matrix_table(matrix));
  }
  std::string operator()(const Reading& reading) const {
    std::string text = reading.folded ? hanging("> ", line_text(reading.title), width)
                                      : (*this)(Heading{.level = 3, .text = reading.title});
    for (const Inlines& paragraph : paragraphs_of(reading))
      text.append("\n").append((*this)(Paragraph{paragraph}));
    return text;
  }
  std::string operator()(const Details& details) const {
    return hanging("> ", line_text(details.summary), width) + "\n" + blocks_text(details.blocks, width);
  }
};

std::string blocks_text(const Blocks& blocks, std::size_t width) {
  std::string text;
  for (const Block& block : blocks) {
    if (!text.empty()) text += "\n";
    text += std::visit(TextRenderer{width}, block.node);
  }
  return text;
}

}  // namespace

std::string render_text(const Report& report, std::size_t width) {
  // Once lines are broken, a terminal has no use for no-break spaces.
  return with_plain_spaces(blocks_text(report.blocks, std::max(width, narrowest_text)));
}

}  // namespace crossread
