#pragma once

#include <string>
#include <string_view>

#include "analysis/page/article.h"
#include "analysis/page/block.h"

namespace crossread {

/// A Markdown article before it is judged: what its front matter gives, and its body as blocks without
/// markup.
struct MarkdownArticle {
  Article given;
  BlockList list;
};

/// Reads front matter (YAML between lines of `---`: title, outlet, date, author, credit, language, url) and
/// body; pictures and rules are no blocks. Without front matter the first heading is the title. Throws Error
/// (of `path`) for front matter that is no YAML.
MarkdownArticle markdown_article(std::string_view utf8, const std::string& path);

}  // namespace crossread
