#include "analysis/terms/term_text.h"

#include <algorithm>
#include <string_view>

#include "analysis/text/apostrophes.h"
#include "analysis/text/legible.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

bool is_plain(char byte) {
  return byte >= '!' && byte <= '~';
}

std::string form_of(std::string_view written) {
  if (std::ranges::all_of(written, is_plain)) return lower_case(written);
  return with_straight_apostrophes(lower_case(legible(written)));
}

}  // namespace

TermText term_text_of(const Document& document, const Language& language) {
  TermText text{document, language, {}, {}, std::make_unique<WordMemory>(document.text.bytes().size())};
  text.forms.reserve(document.tokens.size());
  text.form_hashes.reserve(document.tokens.size());
  for (const Token& token : document.tokens) {
    const std::string_view written = document.text.slice(token.span);
    const bool is_folded = token.is_as_folded && std::ranges::all_of(written, is_plain);
    text.forms.push_back(is_folded ? token.folded : text.words->keep(form_of(written)));
    text.form_hashes.push_back(is_folded ? token.folded_hash : StringHash{}(text.forms.back()));
  }
  return text;
}

}  // namespace crossread
