#pragma once

#include "analysis/comparison/speech.h"
#include "analysis/page/article.h"
#include "analysis/text/document.h"

namespace crossread {

/// A page and its article, read.
struct ReadArticle {
  Page page;
  Document title;
  Document body;
  Speech speech;      ///< of the body
  bool wire = false;  ///< named as the wire copy; what an agency published is one without that
};

}  // namespace crossread
