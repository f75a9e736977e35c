#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// A word, name or number of an article and how much it stands out there.
struct WeightedTerm {
  enum class Kind : std::uint8_t { word, name, number };
  std::string term;  ///< under which articles are compared: "coalition", "strike"; "2016-02-11", "#8"
  Kind kind = Kind::word;
  float whole = 0;    ///< 1 + logarithm of how often, title and lead counting more
  float opening = 0;  ///< the same in title and first sentences alone; 0 where it does not stand there
  float rarity = 0;   ///< 1 + logarithm of the inverse share of news articles with it; 0: unknown
  friend auto operator<=>(const WeightedTerm&, const WeightedTerm&) = default;
};

/// The article's own word for a term that has an English name: "greve" for "strike".
struct OwnWord {
  std::string term, word;
  friend auto operator<=>(const OwnWord&, const OwnWord&) = default;
};

/// All that the grouping knows of an article: small enough to keep for every article of a large run.
struct Signature {
  std::optional<std::int32_t> day;  ///< of publication, in days since 1970-01-01
  std::string language;             ///< ISO 639-1, "" where unknown
  std::vector<WeightedTerm> terms;  ///< sorted by term, each once
  std::vector<OwnWord> own_words =
      {};  ///< sorted by term; only of terms that the article does not use itself
  friend auto operator<=>(const Signature&, const Signature&) = default;
};

/// Weighs an article's content words, names and numbers: those of the title most, then those of the lead.
/// What stands behind the first 800 tokens is background and left out. Days that the text names count as
/// dates, in whatever words. `date` is that of publication, YYYY-MM-DD or anything else where it is unknown.
/// No lexicon of the language is needed.
Signature signature_of(const Document& title, const Document& body, std::string_view date,
                       const Language& language);

}  // namespace crossread
