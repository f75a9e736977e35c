#pragma once

#include <string>
#include <string_view>

#include "analysis/text/rules.h"

namespace crossread {

/// The wording of one interface language, read from reports/phrases/<language>.tsv.
///
/// A phrase may have `{placeholders}` and two forms by number: "sentences.one", "sentences.other".
class Phrases {
 public:
  /// `table` is the content of a phrase file, `path` the name that an Error calls it by.
  Phrases(std::string language, std::string_view table, const std::string& path);

  const std::string& language() const { return language_; }
  /// The phrase, or the key itself in brackets where the file has none.
  std::string phrase(std::string_view key) const;
  bool has(std::string_view key) const { return phrases_.contains(key); }
  /// The form of a phrase that goes with a number: French says « 0 phrase », English "0 sentences".
  std::string phrase_for(std::string_view key, double number) const;
  /// "15 000" in French, "15,000" in English; whole numbers only.
  std::string number(double value) const;
  /// "1er février 2016" from 2016-02-01; a date of another form is returned as it is.
  std::string date(std::string_view iso) const;

 private:
  std::string language_;
  StringMap<std::string> phrases_;
};

/// The built-in wording of a language, in English where there is none for it.
Phrases phrases_in(std::string_view language);

}  // namespace crossread
