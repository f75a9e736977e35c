#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// A word, name or number of an article and how much it stands out there.
struct WeightedTerm {
  std::string term;  ///< the folded lemma: "coalition"; a number goes with its word too: "11 fevrier"
  double weight = 0;
  friend auto operator<=>(const WeightedTerm&, const WeightedTerm&) = default;
};

/// All that the grouping knows of an article: small enough to keep for every article of a large run.
struct Signature {
  std::optional<std::int32_t> day;  ///< of publication, in days since 1970-01-01
  std::vector<WeightedTerm> terms;  ///< sorted by term, each once
  friend auto operator<=>(const Signature&, const Signature&) = default;
};

/// Weighs an article's content words, names and numbers: those of the title most, then those of the lead.
/// `date` is YYYY-MM-DD or anything else where it is unknown. Needs no lexicon of the language.
Signature signature_of(const Document& title, const Document& body, std::string_view date);

}  // namespace crossread
