#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "analysis/alignment/alignment.h"
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

}  // namespace crossread
