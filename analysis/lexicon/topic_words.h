#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analysis/text/rules.h"
#include "analysis/text/word_map.h"

namespace crossread {

/// How common the words of a language are in news, and under which names other languages know them.
struct TopicWords {
  /// Dictionary form without case and accents -> how many of 10,000 articles use it.
  WordMap<double> frequencies;
  double rarest = 0;               ///< the smallest of them; 0 where the language has no such table
  StringMap<int> ordinals;         ///< folded form -> its number: "huitieme" -> 8
  StringMap<std::string> english;  ///< folded lemma -> folded English lemma: "greve" -> "strike"

  /// The share of news articles that use a word, between 0 and 1 (document frequency). A word that the table
  /// does not list is taken to be half as common as its rarest; nothing where there is no table.
  std::optional<double> share_of_articles(std::string_view key) const;
};

}  // namespace crossread
