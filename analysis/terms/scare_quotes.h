#pragma once

#include <span>
#include <vector>

#include "analysis/people/mention.h"
#include "analysis/quotes/passages.h"
#include "analysis/quotes/quote.h"
#include "analysis/terms/term_text.h"

namespace crossread {

/// The words, without the marks, of quotations of one to three words in lower case in sentences that report
/// nobody's speech: a « partenariat ». Names and titles have capitals and are none.
std::vector<TokenRange> scare_quotes_of(const TermText& text, std::span<const Passage> passages,
                                        std::span<const Quote> quotes);

}  // namespace crossread
