#include "tests/reports/html_tree.h"

#include <gumbo.h>

#include <memory>
#include <sstream>

namespace crossread::test {
namespace {

std::string text_of(const GumboNode& node) {
  switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
      return node.v.text.text;
    case GUMBO_NODE_ELEMENT: {
      std::string text;
      for (unsigned at = 0; at < node.v.element.children.length; ++at)
        text += text_of(*static_cast<const GumboNode*>(node.v.element.children.data[at]));
      return text;
    }
    default:
      return "";
  }
}

std::string tag_of(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece name = element.original_tag;
  gumbo_tag_from_original_text(&name);
  return std::string(name.data, name.length);
}

void add_elements(std::vector<Element>& elements, const GumboNode& node) {
  if (node.type != GUMBO_NODE_ELEMENT) return;
  Element& element = elements.emplace_back();
  element.tag = tag_of(node.v.element);
  element.text = text_of(node);
  for (unsigned at = 0; at < node.v.element.attributes.length; ++at) {
    const auto* attribute = static_cast<const GumboAttribute*>(node.v.element.attributes.data[at]);
    element.attributes[attribute->name] = attribute->value;
  }
  for (unsigned at = 0; at < node.v.element.children.length; ++at)
    add_elements(elements, *static_cast<const GumboNode*>(node.v.element.children.data[at]));
}

}  // namespace

std::vector<Element> elements_of(const std::string& html) {
  const auto destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
  const std::unique_ptr<GumboOutput, decltype(destroy)> output(
      gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()), destroy);
  std::vector<Element> elements;
  add_elements(elements, *output->root);
  return elements;
}

std::vector<Element> of_class(const std::vector<Element>& elements, const std::string& name) {
  std::vector<Element> found;
  for (const Element& element : elements) {
    std::istringstream classes(element.attribute("class"));
    for (std::string one; classes >> one;)
      if (one == name) {
        found.push_back(element);
        break;
      }
  }
  return found;
}

}  // namespace crossread::test
