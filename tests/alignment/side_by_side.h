#pragma once

#include <string>
#include <vector>

#include "analysis/alignment/alignment.h"
#include "analysis/text/document.h"

/// A small vocabulary for tests that align two texts.
namespace crossread::tests {

/// Two texts, read with the shipped lexicons and dictionaries, and their alignment.
struct SideBySide {
  Document a;
  Document b;
  Alignment alignment;

  /// "0=1" for verbatim, "0~1" for reworded, "0.1" for related; a blank between.
  std::string links() const;
  /// The edits of the first pair: "maintenir>garder", "+Si", "-mais"; spellings as "jihad~djihad".
  std::string edits() const;
};
SideBySide side_by_side(const std::string& a, const std::string& b, const std::string& language = "fr");

}  // namespace crossread::tests
