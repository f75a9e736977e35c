#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct HtmlAttribute {
  std::string_view name;  ///< lower case
  std::string_view value;
};

/// An element or a run of text of a parsed page.
struct HtmlNode {
  std::int32_t parent = -1;
  std::int32_t end = 0;   ///< the subtree is [own index, end)
  std::string_view name;  ///< "p", "div"; empty for a text, "unknown" for elements that HTML does not know
  std::string_view text;  ///< of a text node
  std::span<const HtmlAttribute> attributes;

  bool is_text() const { return name.empty(); }
  /// Value of an attribute (lower-case name), "" where it is absent.
  std::string_view attribute(std::string_view wanted) const;
};

/// A page as an HTML5 parser understands it, however broken: nodes in document order, parents first.
/// The one place that knows the parser (gumbo). Comments are left out.
struct HtmlTree {
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory;  ///< holds what the nodes point to
  std::vector<HtmlNode> nodes;

  /// All text below a node, in order, runs of white space as one blank.
  std::string text_of(std::int32_t node) const;
};

/// Parses UTF-8. Nesting that would cost the parser quadratic time is cut before (see html_guard.h).
HtmlTree parse_html(std::string_view utf8);

}  // namespace crossread
