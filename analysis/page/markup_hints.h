#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/page/block.h"
#include "analysis/page/html.h"
#include "analysis/text/rules.h"

namespace crossread {

/// The lexicon's words of class names and ids, made ready to be looked up.
class MarkupWords {
 public:
  /// Pairs of word and hint name; a hint that `Hint` does not name is passed over.
  explicit MarkupWords(const std::vector<std::pair<std::string, std::string>>& words);

  /// What an element says of its text: by its name, and by the words of its class, id, role and itemprop.
  /// Words are parted at signs and at capitals ("articleBody"); a word of four letters or more is also found
  /// at the beginning or end of a compound ("sharetools").
  Hints of(const HtmlNode& element) const;

 private:
  void add(std::string_view compound, Hints& hints) const;
  StringMap<Hint> words_;
};

}  // namespace crossread
