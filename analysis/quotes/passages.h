#pragma once

#include <cstdint>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// Words between quotation marks, the marks included: tokens [first, last) of the document. What stands
/// quoted inside a passage belongs to it: « Il a dit "non" ».
struct Passage {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool closed = true;      ///< its closing mark is there
  bool continues = false;  ///< the passage of the paragraph before went on: its mark is opened anew
};

/// The passages of a document, in order. Marks are paired by kind within a paragraph. One that is never
/// closed holds to the paragraph's end where the paragraph begins with it or the next one opens it anew;
/// elsewhere to the end of its sentence.
std::vector<Passage> passages_of(const Document& document);

}  // namespace crossread
