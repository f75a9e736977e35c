#include "analysis/page/html_blocks.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

#include "analysis/page/white_space.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr std::array kInline = {
    "a"sv,      "abbr"sv,   "acronym"sv, "b"sv,    "bdi"sv,  "bdo"sv,  "big"sv, "cite"sv, "code"sv,  "data"sv,
    "del"sv,    "dfn"sv,    "em"sv,      "font"sv, "i"sv,    "img"sv,  "ins"sv, "kbd"sv,  "label"sv, "mark"sv,
    "nobr"sv,   "q"sv,      "rb"sv,      "rp"sv,   "rt"sv,   "ruby"sv, "s"sv,   "samp"sv, "small"sv, "span"sv,
    "strike"sv, "strong"sv, "sub"sv,     "sup"sv,  "time"sv, "tt"sv,   "u"sv,   "var"sv,  "wbr"sv};
constexpr std::array kWithoutText = {"applet"sv, "audio"sv,    "canvas"sv,   "embed"sv,    "head"sv,
                                     "iframe"sv, "input"sv,    "math"sv,     "noframes"sv, "noscript"sv,
                                     "object"sv, "option"sv,   "script"sv,   "select"sv,   "style"sv,
                                     "svg"sv,    "template"sv, "textarea"sv, "title"sv,    "video"sv};
static_assert(std::ranges::is_sorted(kInline) && std::ranges::is_sorted(kWithoutText));

BlockTag tag_of(std::string_view name) {
  if (name == "p") return BlockTag::paragraph;
  if (name == "h1") return BlockTag::headline;
  if (name.size() == 2 && name[0] == 'h' && name[1] >= '2' && name[1] <= '6') return BlockTag::subhead;
  if (name == "li" || name == "dd" || name == "dt") return BlockTag::list_item;
  if (name == "td" || name == "th") return BlockTag::cell;
  if (name == "blockquote" || name == "q") return BlockTag::quotation;
  if (name == "figcaption" || name == "caption") return BlockTag::caption;
  if (name == "pre") return BlockTag::preformatted;
  return BlockTag::other;
}

/// An element whose end has not been reached: what returns to its former state there.
struct OpenElement {
  std::int32_t end = 0;
  std::int32_t container = -1;  ///< the container around it
  BlockTag tag = BlockTag::other;
  bool block = false;
  bool link = false;
  bool bold = false;
};

/// Gathers text into blocks while the tree is walked in document order.
class Gatherer {
 public:
  Gatherer(const HtmlTree& tree, const MarkupWords& words) : tree_(tree), words_(words) {}

  BlockList run() {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      close_until(static_cast<std::int32_t>(i));
      const HtmlNode& node = tree_.nodes[i];
      if (node.is_text())
        add(node.text);
      else if (node.name == "br")
        break_line();
      else if (std::ranges::binary_search(kWithoutText, node.name))
        i = static_cast<std::size_t>(node.end) - 1;
      else
        open(node);
    }
    flush();
    return std::move(list_);
  }

 private:
  void open(const HtmlNode& node) {
    OpenElement opened{.end = node.end, .container = container_, .tag = tag_};
    opened.link = node.name == "a";
    opened.bold = node.name == "b" || node.name == "strong";
    opened.block = !std::ranges::binary_search(kInline, node.name);
    if (opened.block) {
      flush();
      enter(node);
    }
    links_ += opened.link ? 1 : 0;
    bolds_ += opened.bold ? 1 : 0;
    open_.push_back(opened);
  }

  void enter(const HtmlNode& node) {
    Container inside{.parent = container_, .shape = 0, .own = words_.of(node), .above = {}, .depth = 0};
    inside.shape = static_cast<std::uint32_t>(std::hash<std::string_view>{}(node.name) * 31 +
                                              std::hash<std::string_view>{}(node.attribute("class")));
    inside.above = inside.own;
    if (container_ >= 0) {
      const Container& around = list_.containers[static_cast<std::size_t>(container_)];
      inside.above |= around.above;
      inside.depth = static_cast<std::uint16_t>(around.depth + 1);
    }
    container_ = static_cast<std::int32_t>(list_.containers.size());
    list_.containers.push_back(inside);
    const BlockTag tag = tag_of(node.name);
    if (tag != BlockTag::other)
      tag_ = tag;
    else if (tag_ == BlockTag::paragraph || tag_ == BlockTag::cell)
      tag_ = BlockTag::other;
  }

  void close_until(std::int32_t node) {
    while (!open_.empty() && open_.back().end <= node) {
      const OpenElement& last = open_.back();
      if (last.block) {
        flush();
        container_ = last.container;
        tag_ = last.tag;
      }
      links_ -= last.link ? 1 : 0;
      bolds_ -= last.bold ? 1 : 0;
      open_.pop_back();
    }
  }

  void add(std::string_view text) {
    const std::size_t dense =
        static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c < 0 || c > ' '; }));
    text_ += text;
    if (dense == 0) return;
    after_break_ = false;
    dense_ += dense;
    linked_ += links_ > 0 ? dense : 0;
    bold_ += bolds_ > 0 ? dense : 0;
  }

  void break_line() {
    if (after_break_)
      flush();
    else
      text_ += '\n';
    after_break_ = true;
  }

  void flush() {
    std::string text = folded_white_space(text_);
    if (!text.empty()) {
      Block block{.text = std::move(text), .tag = tag_, .container = container_};
      block.linked_bytes =
          static_cast<std::uint32_t>(linked_ * block.text.size() / std::max<std::size_t>(dense_, 1));
      block.bold_bytes =
          static_cast<std::uint32_t>(bold_ * block.text.size() / std::max<std::size_t>(dense_, 1));
      list_.blocks.push_back(std::move(block));
    }
    text_.clear();
    dense_ = linked_ = bold_ = 0;
    after_break_ = false;
  }

  const HtmlTree& tree_;
  const MarkupWords& words_;
  BlockList list_;
  std::vector<OpenElement> open_;
  std::string text_;
  std::int32_t container_ = -1;
  BlockTag tag_ = BlockTag::other;
  std::size_t dense_ = 0, linked_ = 0, bold_ = 0;
  int links_ = 0, bolds_ = 0;
  bool after_break_ = false;
};

}  // namespace

BlockList blocks_of(const HtmlTree& tree, const MarkupWords& words) {
  return Gatherer(tree, words).run();
}

}  // namespace crossread
