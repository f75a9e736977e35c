#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/people/mention.h"
#include "analysis/people/people.h"
#include "analysis/quotes/passages.h"
#include "analysis/quotes/quote.h"
#include "analysis/text/document.h"

namespace crossread {

/// What an article says that somebody said, and who that is.
struct Speech {
  bool searched = false;  ///< the words by which the language reports speech are known
  std::vector<Mention> mentions;
  std::vector<Quote> quotes;
  People people;
  std::vector<Passage> passages;         ///< words between quotation marks
  std::vector<Span> hearsay;             ///< sentences that report what nobody is named for
  std::vector<TokenRange> editor_notes;  ///< words that are nobody's inside a quotation
};

Speech speech_of(const Document& document, const Language& language);

/// The stretches of a text that quote or report somebody, in order.
std::vector<Span> quoted_stretches(const Speech& speech);

/// Those in which the outlet speaks itself.
std::vector<Span> own_stretches(const Speech& speech, const Document& document);

/// Who of the people speaks in a quotation; nothing where the article does not say or it is not known whom it
/// means.
std::optional<std::uint32_t> speaker_of(const Speech& speech, const Quote& quote);

}  // namespace crossread
