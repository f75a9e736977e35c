#pragma once

#include <string>

#include "analysis/comparison/read_article.h"

namespace crossread {

/// What an article holds, as a line of JSON: {"id","sentences","quotes","hearsay","terms","loaded"}; the last
/// two only where its language has a lexicon of loaded terms.
std::string annotation_line(const ReadArticle& article);

}  // namespace crossread
