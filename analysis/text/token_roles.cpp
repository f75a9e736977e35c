#include "analysis/text/token_roles.h"

#include <unicode/uchar.h>

#include "analysis/text/quotation_marks.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

TokenRole role_of_mark(UChar32 mark) {
  switch (u_charType(mark)) {
    case U_START_PUNCTUATION:
      return TokenRole::opening;
    case U_END_PUNCTUATION:
      return TokenRole::closing;
    case U_DASH_PUNCTUATION:
      return TokenRole::dash;
    default:
      break;
  }
  switch (u_getIntPropertyValue(mark, UCHAR_SENTENCE_BREAK)) {
    case U_SB_ATERM:
    case U_SB_STERM:
      return TokenRole::terminator;
    case U_SB_SCONTINUE:
      return TokenRole::continuing;
    default:
      break;
  }
  if (mark == U'…') return TokenRole::terminator;  // UAX #29 leaves it out, newspapers end sentences with it
  return mark == U';' ? TokenRole::continuing : TokenRole::symbol;
}

TokenRole role_of(const Text& text, const Token& token, QuotationMark quotation_mark) {
  if (token.kind == TokenKind::word || token.kind == TokenKind::number) return TokenRole::word;
  if (quotation_mark == QuotationMark::opening) return TokenRole::opening;
  if (quotation_mark == QuotationMark::closing) return TokenRole::closing;
  std::size_t at = 0;
  return role_of_mark(next_code_point(text.slice(token.span), at));
}

}  // namespace

bool is_terminator(const Text& text, const Token& token) {
  return role_of(text, token, QuotationMark::none) == TokenRole::terminator;
}

std::vector<TokenRole> token_roles_of(const Text& text, std::span<const Token> tokens) {
  const std::vector<QuotationMark> quotation_marks = quotation_marks_of(text, tokens);
  std::vector<TokenRole> roles;
  roles.reserve(tokens.size());
  for (std::size_t at = 0; at < tokens.size(); ++at)
    roles.push_back(role_of(text, tokens[at], quotation_marks[at]));
  return roles;
}

}  // namespace crossread
