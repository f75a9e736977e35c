#pragma once

#include <span>

#include "analysis/lexicon/language.h"
#include "analysis/quotes/passages.h"
#include "analysis/quotes/quote.h"
#include "analysis/terms/term.h"
#include "analysis/terms/term_features.h"
#include "analysis/text/document.h"

namespace crossread {

/// What finds loaded terms.
enum class TermMethod : std::uint8_t {
  model,   ///< the lexicon finds, the model scores, and ranks words that the lexicon does not list
  lexicon  ///< the lexicon alone: a term's score is a third of its weight
};

/// The loaded terms of a text. `quotes` and `passages` tell whose words they are; `wordings`, by token,
/// whether an aligned sentence has the word too, may be empty. A language without a model uses its lexicon
/// alone.
Terms terms_of(const Document& document, const Language& language, std::span<const Quote> quotes,
               std::span<const Passage> passages, TermMethod method = TermMethod::model,
               std::span<const Wording> wordings = {});

}  // namespace crossread
