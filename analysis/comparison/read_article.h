#pragma once

#include "analysis/page/article.h"
#include "analysis/text/document.h"

namespace crossread {

/// A page and its article, read.
struct ReadArticle {
  Page page;
  Document title;
  Document body;
  bool wire = false;  ///< named as the wire copy; what an agency published is one without that
};

}  // namespace crossread
