#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/correction.h"
#include "analysis/comparison/speech.h"
#include "analysis/page/article.h"
#include "analysis/terms/term.h"
#include "analysis/text/document.h"

namespace crossread {

/// A page and its article, read.
struct ReadArticle {
  Page page;
  Document title;
  Document body;
  Speech speech;  ///< of the body
  Terms terms;    ///< of the body
  Terms title_terms;
  bool wire = false;  ///< named as the wire copy; what an agency published is one without that
  std::vector<CorrectionMade> corrections = {};  ///< made of its outlet, title and date before it was read
};

/// The articles of one event, by their numbers.
using Readings = std::span<const ReadArticle* const>;

}  // namespace crossread
