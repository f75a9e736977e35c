#include "analysis/page/html.h"

#include <algorithm>
#include <memory>

#include <gumbo.h>

#include "analysis/page/html_guard.h"
#include "analysis/page/white_space.h"

namespace crossread {
namespace {

struct OutputDeleter {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) return &node.v.element.children;
  return nullptr;
}

HtmlNode element_of(const GumboElement& element) {
  HtmlNode node;
  node.name = gumbo_normalized_tagname(element.tag);
  if (element.tag == GUMBO_TAG_UNKNOWN || node.name.empty()) node.name = "unknown";
  for (unsigned int i = 0; i < element.attributes.length; ++i) {
    const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
    node.attributes.emplace_back(attribute.name, attribute.value);
  }
  return node;
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

/// An element that is still open while its children are copied.
struct Open {
  const GumboVector* children;
  unsigned int next;
  std::int32_t node;
};

HtmlTree flatten(const GumboNode& document) {
  HtmlTree tree;
  std::vector<Open> stack{{children_of(document), 0, -1}};
  while (!stack.empty()) {
    Open& open = stack.back();
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
      tree.nodes.push_back(element_of(child.v.element));
      tree.nodes.back().parent = parent;
      stack.push_back({children, 0, index});
    }
  }
  return tree;
}

}  // namespace

std::string_view HtmlNode::attribute(std::string_view wanted) const {
  const auto found =
      std::ranges::find(attributes, wanted, [](const auto& pair) -> std::string_view { return pair.first; });
  return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

bool HtmlNode::has_attribute(std::string_view wanted) const {
  return std::ranges::any_of(attributes, [&](const auto& pair) { return pair.first == wanted; });
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
  const std::unique_ptr<GumboOutput, OutputDeleter> output(
      gumbo_parse_with_options(&kGumboDefaultOptions, guarded.data(), guarded.size()));
  return flatten(*output->document);
}

}  // namespace crossread
