#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/quotes/passages.h"
#include "analysis/text/document.h"

namespace crossread {

/// What the model made of a listed term, or of a word that may be loaded.
struct TermReasons {
  Span span;
  std::vector<std::pair<std::string_view, double>>
      reasons;  ///< features and what each adds, the greatest first
};

/// By place, of all terms and candidates that `terms_of` finds in the same text; of several words that make
/// one term those of the word that scored most. None where the language has no model.
std::vector<TermReasons> term_reasons(const Document& document, const Language& language,
                                      std::span<const Passage> passages);

}  // namespace crossread
