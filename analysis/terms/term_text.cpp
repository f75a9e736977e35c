#include "analysis/terms/term_text.h"

#include <string>
#include <string_view>

#include "analysis/text/apostrophes.h"
#include "analysis/text/legible.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/word_form.h"

namespace crossread {
namespace {

std::string lower_form(std::string_view written) {
  return with_straight_apostrophes(lower_case(legible(written)));
}

}  // namespace

TermText term_text_of(const Document& document, const Language& language) {
  TermText text{document, language, {}, {}, std::make_unique<WordMemory>(document.text.bytes().size())};
  text.forms.reserve(document.tokens.size());
  text.form_hashes.reserve(document.tokens.size());
  for (const Token& token : document.tokens) {
    const bool is_known = token.form != nullptr;
    text.forms.push_back(is_known ? token.form->lower
                                  : text.words->keep(lower_form(document.text.slice(token.span))));
    text.form_hashes.push_back(is_known ? token.form->lower_hash : StringHash{}(text.forms.back()));
  }
  return text;
}

}  // namespace crossread
