#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/morphology.h"

namespace crossread {

/// A dictionary file that knows the readings of forms. Not for several threads at once.
class Dictionary {
 public:
  virtual ~Dictionary() = default;
  virtual std::vector<Reading> readings_of(std::string_view form) = 0;
};

/// A dictionary, or the name of the file that could not be read.
struct OpenedDictionary {
  std::unique_ptr<Dictionary> dictionary;
  std::string missing_file;
};

/// Hunspell's `path.aff` and `path.dic`, whose entries have tags.
OpenedDictionary open_hunspell(const DictionaryRules& rules);

/// WordNet's index and exception files in the folder `path`, read as its Morphy does.
OpenedDictionary open_wordnet(const DictionaryRules& rules);

}  // namespace crossread
