#pragma once

#include <string>

namespace crossread::test {

/// The tree that cmark-gfm, with GitHub's extensions, reads from Markdown, as XML.
std::string gfm_tree(const std::string& markdown);

}  // namespace crossread::test
