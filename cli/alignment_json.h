#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "analysis/alignment/alignment.h"
#include "analysis/alignment/copied_passages.h"
#include "analysis/text/document.h"

namespace crossread {

/// An article as an alignment's line needs it.
struct AlignedArticle {
  std::string id;
  Document body;
};

/// {"a","b","pairs":[{"a_sentence","b_sentence","relation","score","edits"}],"passages":[{"a_start","a_end",
/// "b_start","b_end"}],"derivation","similarity","derived","retelling","in_order","words":{"a","b"}}
nlohmann::ordered_json alignment_json(const Alignment& alignment, const AlignedArticle& a,
                                      const AlignedArticle& b);

/// The same where it was not read.
struct ComparedText {
  std::string id;
  const Text& text;
};

/// {"a","b","passages":[{"a_start","a_end","b_start","b_end","edits"}],"derivation","words":{"a","b"}}
nlohmann::ordered_json copies_json(const Copies& copies, const ComparedText& a, const ComparedText& b);

}  // namespace crossread
