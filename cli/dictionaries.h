#pragma once

#include <map>
#include <string>
#include <string_view>

#include "analysis/lexicon/languages.h"
#include "analysis/text/morphology.h"

namespace crossread {

/// The dictionaries of all languages there are lexicons for. Each is read when a text first needs it.
class Dictionaries {
 public:
  explicit Dictionaries(const Languages& languages);

  /// None where no lexicon describes the language.
  const Morphology* of(std::string_view language) const;

  /// Says on standard error, a line for each, which dictionaries were needed and could not be read.
  void complain_of_missing() const;

 private:
  std::map<std::string, Morphology, std::less<>> by_language_;
};

}  // namespace crossread
