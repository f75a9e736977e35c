#pragma once

#include <span>
#include <vector>

#include "analysis/quotes/context.h"
#include "analysis/quotes/quote.h"

namespace crossread {

/// Sentences that report something as hearsay and name no source: « Le suspect aurait fui », "The suspect
/// reportedly fled". Told by the words of the language's `hearsay` table and, where the table says so, by the
/// perfect of the conditional. What a quotation of `quotes` holds or cuts is not among them: there somebody
/// says it. Code points, in the order of the text.
std::vector<Span> hearsay_of(const SpeechContext& context, std::span<const Quote> quotes);

}  // namespace crossread
