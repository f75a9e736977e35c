#include "analysis/text/word_form.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <vector>

#include "analysis/text/apostrophes.h"
#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

TokenKind kind_of(Piece::Kind kind, std::string_view written) {
  if (kind == Piece::Kind::word) return TokenKind::word;
  if (kind == Piece::Kind::number) return TokenKind::number;
  std::size_t at = 0;
  return u_ispunct(next_code_point(written, at)) ? TokenKind::punctuation : TokenKind::symbol;
}

}  // namespace

Token token_of(std::string_view written, Piece::Kind kind, WordMemory& words) {
  Token token;
  token.span.end = static_cast<std::uint32_t>(
      std::ranges::count_if(written, [](char byte) { return !continues_code_point(byte); }));
  token.kind = kind_of(kind, written);
  token.is_capitalised = is_capitalised(written);
  token.is_lower_case = !token.is_capitalised && is_lower_case(written);
  token.set_folded(folded_into(words, written));
  token.is_as_folded = token.folded == written;
  return token;
}

WordForm read_form(std::string_view written, Piece::Kind kind, const TextRules& rules,
                   const Morphology& morphology, WordMemory& words) {
  WordForm form{.written = std::string(written), .token = token_of(written, kind, words), .piece_kind = kind};
  const Token& token = form.token;
  form.lower = token.is_as_folded ? token.folded : words.keep(with_straight_apostrophes(lower_case(written)));
  form.lower_hash = StringHash{}(form.lower);
  std::vector<Candidate> found;
  for (const bool name : {false, true}) {
    find_candidates(found, token, written, name, rules, &morphology, words);
    form.candidates[name ? 1 : 0] = words.keep<Candidate>(found);
  }
  return form;
}

}  // namespace crossread
