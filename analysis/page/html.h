#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread {

/// An element or a run of text of a parsed page.
struct HtmlNode {
  std::int32_t parent = -1;
  std::int32_t end = 0;   ///< the subtree is [own index, end)
  std::string_view name;  ///< "p", "div"; empty for a text, "unknown" for elements that HTML does not know
  std::string text;       ///< of a text node
  std::vector<std::pair<std::string, std::string>> attributes;

  bool is_text() const { return name.empty(); }
  /// Value of an attribute (lower-case name), "" where it is absent.
  std::string_view attribute(std::string_view wanted) const;
  bool has_attribute(std::string_view wanted) const;
};

/// A page as an HTML5 parser understands it, however broken: nodes in document order, parents first.
/// The one place that knows the parser (gumbo). Comments are left out.
struct HtmlTree {
  std::vector<HtmlNode> nodes;

  /// All text below a node, in order, runs of white space as one blank.
  std::string text_of(std::int32_t node) const;
};

/// Parses UTF-8. Nesting that would cost the parser quadratic time is cut before (see html_guard.h).
HtmlTree parse_html(std::string_view utf8);

}  // namespace crossread
