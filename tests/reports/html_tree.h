#pragma once

#include <map>
#include <string>
#include <vector>

namespace crossread::test {

/// An element of an HTML page as a browser reads it.
struct Element {
  std::string tag;
  std::map<std::string, std::string> attributes;
  std::string text;  ///< all text inside, that of elements within too

  std::string attribute(const std::string& name) const {
    const auto found = attributes.find(name);
    return found == attributes.end() ? "" : found->second;
  }
};

/// All elements of a page, in the order in which they begin.
std::vector<Element> elements_of(const std::string& html);

/// Those of one class.
std::vector<Element> of_class(const std::vector<Element>& elements, const std::string& name);

}  // namespace crossread::test
