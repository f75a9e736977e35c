#include "analysis/page/html.h"

#include <algorithm>
#include <memory>

#include <gumbo.h>

#include "analysis/page/html_guard.h"
#include "analysis/page/white_space.h"

namespace crossread {
namespace {

/// The parser's options, with all memory from `memory`, which gives it back at once: a page is a hundred
/// thousand small pieces.
GumboOptions options_with(std::pmr::memory_resource& memory) {
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = &memory;
  options.allocator = [](void* from, std::size_t size) {
    return static_cast<std::pmr::memory_resource*>(from)->allocate(size);
  };
  options.deallocator = [](void*, void*) {};
  return options;
}

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) return &node.v.element.children;
  return nullptr;
}

std::span<const HtmlAttribute> attributes_of(const GumboElement& element, std::pmr::memory_resource& memory) {
  const std::size_t count = element.attributes.length;
  auto* const attributes = std::pmr::polymorphic_allocator<HtmlAttribute>(&memory).allocate(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
    std::construct_at(attributes + i, HtmlAttribute{attribute.name, attribute.value});
  }
  return {attributes, count};
}

HtmlNode element_of(const GumboElement& element, std::pmr::memory_resource& memory) {
  HtmlNode node;
  node.name = gumbo_normalized_tagname(element.tag);
  if (element.tag == GUMBO_TAG_UNKNOWN || node.name.empty()) node.name = "unknown";
  node.attributes = attributes_of(element, memory);
  return node;
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

/// An element that is still open while its children are copied.
struct OpenParent {
  const GumboVector* children;
  unsigned int next;
  std::int32_t node;
};

/// The nodes of the parser's tree, which is in the memory of `tree`.
void flatten(const GumboNode& document, HtmlTree& tree) {
  std::vector<OpenParent> stack{{children_of(document), 0, -1}};
  while (!stack.empty()) {
    OpenParent& open = stack.back();
    if (open.next == open.children->length) {
      if (open.node >= 0)
        tree.nodes[static_cast<std::size_t>(open.node)].end = static_cast<std::int32_t>(tree.nodes.size());
      stack.pop_back();
      continue;
    }
    const auto& child = *static_cast<const GumboNode*>(open.children->data[open.next++]);
    const auto index = static_cast<std::int32_t>(tree.nodes.size());
    const std::int32_t parent = open.node;
    if (is_text(child)) {
      tree.nodes.push_back(
          {.parent = parent, .end = index + 1, .name = {}, .text = child.v.text.text, .attributes = {}});
    } else if (const GumboVector* children = children_of(child)) {
      tree.nodes.push_back(element_of(child.v.element, *tree.memory));
      tree.nodes.back().parent = parent;
      stack.push_back({children, 0, index});
    }
  }
}

}  // namespace

std::string_view HtmlNode::attribute(std::string_view wanted) const {
  const auto found = std::ranges::find(attributes, wanted, &HtmlAttribute::name);
  return found == attributes.end() ? std::string_view() : found->value;
}

std::string HtmlTree::text_of(std::int32_t node) const {
  std::string text;
  const auto begin = static_cast<std::size_t>(node);
  for (std::size_t i = begin; i < static_cast<std::size_t>(nodes[begin].end); ++i) {
    if (nodes[i].name == "script" || nodes[i].name == "style")
      i = static_cast<std::size_t>(nodes[i].end) - 1;
    else if (nodes[i].is_text())
      text += nodes[i].text;
    else if (nodes[i].name == "br")
      text += ' ';
  }
  return folded_white_space(text);
}

HtmlTree parse_html(std::string_view utf8) {
  const std::string guarded = guard_html(utf8);
  constexpr std::size_t usual_growth = 4;  // of a page's bytes to its tree's
  HtmlTree tree;
  tree.memory = std::make_unique<std::pmr::monotonic_buffer_resource>(usual_growth * guarded.size() + 1);
  const GumboOptions options = options_with(*tree.memory);
  flatten(*gumbo_parse_with_options(&options, guarded.data(), guarded.size())->document, tree);
  return tree;
}

}  // namespace crossread
