#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/lexicon/term_words.h"
#include "analysis/text/span.h"

namespace crossread {

/// Words that carry a judgment or an emotion, or choose a side by naming.
struct Term {
  Span span;
  TermCategory category = TermCategory::evaluative;
  std::uint8_t weight = 0;  ///< the lexicon's, 1 to 3; 0 for a hedge and for a candidate of the model
  std::optional<std::uint32_t> entry;  ///< index into the language's terms; nothing where no lexicon lists it
  bool quoted = false;                 ///< within quotation marks: the speaker's word, not the outlet's
  bool negated = false;                ///< « n'est pas troublant »: shown, never counted
  bool scare_quotes = false;           ///< found by the marks around it alone
  double score = 0;                    ///< 0 to 1: how likely a reader calls it loaded here
  friend bool operator==(const Term&, const Term&) = default;
};

/// The loaded terms of a text.
struct Terms {
  bool searched = false;          ///< the language has a lexicon of loaded terms
  std::vector<Term> terms;        ///< by place, without overlaps; hedges and candidates among them
  std::vector<double> sentences;  ///< by sentence, 0 to 1: the greatest score of its terms
  double loaded = 0;              ///< 0 to 1: the mean of these
};

/// Below this score a listed word is most likely used plainly. Chosen by reading: at 0.5 "claimed" and
/// "insisting" were left out.
constexpr double least_score_of_marked = 0.25;

/// Whether a term counts as marked: listed or found in scare quotes, not by a stray chance, no hedge, not
/// negated.
inline bool is_marked(const Term& term) {
  return (term.entry || term.scare_quotes) && term.category != TermCategory::hedge && !term.negated &&
         term.score >= least_score_of_marked;
}

}  // namespace crossread
