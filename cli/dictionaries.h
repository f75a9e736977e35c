#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "analysis/lexicon/languages.h"
#include "analysis/page/article.h"
#include "analysis/text/morphology.h"

namespace crossread {

/// From now on the dictionary of a language is opened as soon as the language is met, where there may be a
/// second thread for it.
void open_dictionaries_when_met(Languages& languages);

/// The dictionaries of the languages that the articles of a run are in. Each is read when a text first needs
/// it.
class Dictionaries {
 public:
  Dictionaries(const Languages& languages, std::span<const Page> pages) { add(languages, pages); }

  /// Knows the languages of these pages too; not while another thread reads a text.
  void add(const Languages& languages, std::span<const Page> pages);

  /// Of the language of one of the pages; without forms where no lexicon describes it.
  const Morphology& of(std::string_view language) const;

  /// Says on standard error, a line for each, which dictionaries were needed and could not be read.
  void complain_of_missing() const;

 private:
  std::map<std::string, Morphology, std::less<>> by_language_;
};

}  // namespace crossread
