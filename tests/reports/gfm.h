#pragma once

#include <map>
#include <string>
#include <vector>

namespace crossread::test {

/// The tree that cmark-gfm, with GitHub's extensions, reads from Markdown, as XML.
std::string gfm_tree(const std::string& markdown);

/// How many nodes of each name a tree has, "link", "html_inline", ..., without the text in them.
std::map<std::string, int> nodes_of(const std::string& tree);

/// Where the links and pictures of a tree lead.
std::vector<std::string> destinations_in(const std::string& tree);

/// Whether all HTML within lines is the empty comment that parts an @ from what follows.
bool has_only_our_html(const std::string& tree);

}  // namespace crossread::test
