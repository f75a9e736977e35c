#include "analysis/terms/term_text.h"

#include "analysis/text/apostrophes.h"
#include "analysis/text/capitals.h"
#include "analysis/text/legible.h"
#include "analysis/text/letter_case.h"

namespace crossread {

TermText term_text_of(const Document& document, const Language& language) {
  TermText text{document, language, {}, names_by_capital(document)};
  text.forms.reserve(document.tokens.size());
  for (const Token& token : document.tokens)
    text.forms.push_back(with_straight_apostrophes(lower_case(legible(document.text.slice(token.span)))));
  return text;
}

}  // namespace crossread
