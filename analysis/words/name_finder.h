#pragma once

#include <cstdint>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/lexicon/phrase_index.h"
#include "analysis/text/document.h"

namespace crossread {

/// A name of a family where a text has it.
struct NameUse {
  std::uint32_t family = 0;  ///< index into the finder's families
  std::uint32_t name = 0;    ///< index into the family's names
  std::uint32_t token = 0;   ///< the first
  Span span;
};

/// The full name that a text gives with its acronym, in the order of the text: « l'Office des eaux (OE) » is
/// the family "Office des eaux", "OE". The letters are those of the words that are no function words, each in
/// its turn.
std::vector<NamingFamily> acronyms_in(const Document& document);

/// Families of names, found where a text has one, whatever its inflection or other spelling of the lexicon; a
/// name in capitals only with a capital ("OTAN" is also "Otan"), one of two letters only in capitals ("EI").
class NameFinder {
 public:
  /// The language's families and those of `more` that have no name in common with one before.
  explicit NameFinder(const Language& language, const std::vector<NamingFamily>& more = {});

  const std::vector<NamingFamily>& families() const { return families_; }

  /// In the order of the text; where names overlap the longest.
  std::vector<NameUse> names_in(const Document& document) const;

 private:
  struct Entry {
    std::uint32_t family = 0;
    std::uint32_t name = 0;
    std::size_t capitals = 0;  ///< letters of a name in capitals, 0 of others
  };

  void add(NamingFamily family);
  std::string key_of(std::string_view name) const;

  const StringMap<std::string>& spellings_;
  std::vector<NamingFamily> families_;
  std::vector<Entry> entries_;
  StringMap<std::uint32_t> by_key_;  // entry of each name, by its folded words in their usual spelling
  PhraseIndex index_;
};

}  // namespace crossread
