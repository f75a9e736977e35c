#pragma once

#include <string>
#include <string_view>

#include "analysis/page/article.h"

namespace crossread {

/// A Markdown article: front matter (YAML between lines of `---`: title, outlet, date, author, credit,
/// language, url) and a body that is all article text but for pictures, rules and a heading that repeats the
/// title. Without front matter the first heading is the title. Throws Error (of `path`) for front matter that
/// is no YAML.
Page markdown_page(std::string_view utf8, const std::string& path);

}  // namespace crossread
