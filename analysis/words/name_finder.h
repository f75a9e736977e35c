#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
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

/// Families of names, found where a text has one, whatever its inflection or other spelling of the lexicon; a
/// name in capitals only with a capital ("OTAN" is also "Otan"), one of two letters only in capitals ("EI").
///
/// A name may mean several things: what an article says that it means counts there before all else, then what
/// it means in all articles, then what the others say if they agree. A word of the lexicon in another sense
/// ("hunger strike") means nothing, nor does it up to the end of the paragraph.
class NameFinder {
 public:
  static constexpr std::uint32_t everywhere = UINT32_MAX;

  /// Of the language's families.
  explicit NameFinder(const Language& language);

  const std::vector<NamingFamily>& families() const { return families_; }

  /// A family without names yet; its number.
  std::uint32_t add_family(std::string referent);

  /// A name that means the family, in one article or everywhere. Of names that a text gives the first letter
  /// counts: "the Bucket" is no "bucket".
  void add_name(std::uint32_t family, const std::string& name, std::uint32_t article = everywhere);

  /// The family that a name means in an article, whatever stands around it.
  std::optional<std::uint32_t> family_of(std::string_view name, std::uint32_t article) const;

  /// In the order of the text; where names overlap the longest.
  std::vector<NameUse> names_in(const Document& document, std::uint32_t article = everywhere) const;

 private:
  struct Meaning {
    std::uint32_t family = 0;
    std::uint32_t name = 0;
    std::uint32_t article = everywhere;
    bool is_given = false;  ///< by a text
  };
  struct Exclusion {
    std::uint32_t slot = 0;
    std::uint32_t family = 0;
    auto operator<=>(const Exclusion&) const = default;
  };
  /// Words that mean something: a name, or one in another sense.
  struct Slot {
    std::vector<Meaning> meanings;
    std::vector<Exclusion> excludes;                             ///< of a phrase: the name and what it is not
    std::vector<std::pair<std::string, std::uint32_t>> besides;  ///< a word, and the family then not meant
  };
  /// Of one text.
  struct Reading {
    const Document& document;
    std::vector<Token> tokens;  ///< in the usual spelling
    std::uint32_t article = everywhere;
    std::set<Exclusion> excluded = {};  ///< in the paragraph so far
  };

  std::string key_of(std::string_view name) const;
  std::uint32_t slot_of(std::string_view name);
  void add_other_senses(std::uint32_t family);
  void exclude(Reading& reading, std::uint32_t slot, const Sentence& sentence) const;
  const Meaning* meaning_of(const Reading& reading, std::uint32_t slot, const Sentence& sentence,
                            std::uint32_t token, std::uint32_t count) const;
  bool fits(const Reading& reading, const Meaning& meaning, const Sentence& sentence, std::uint32_t token,
            std::uint32_t count) const;

  const Language& language_;
  std::vector<NamingFamily> families_;
  std::vector<Slot> slots_;
  TextMap<std::uint32_t> by_key_;  // slot of each name, by its folded words in their usual spelling
  PhraseIndex index_;
};

}  // namespace crossread
