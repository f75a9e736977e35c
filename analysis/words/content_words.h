#pragma once

#include <string>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// A content word of a text and all places where it stands.
///
///   "Les alliés hésitent. Un allié refuse."    key "allie", spans of "alliés" and "allié"
struct WordCount {
  std::string key;          ///< the folded lemma, under which texts are compared
  std::vector<Span> spans;  ///< in reading order
};

/// The nouns, names, verbs and adjectives of a text, sorted by key. Numbers and single letters are none.
std::vector<WordCount> content_words(const Document& document);

}  // namespace crossread
