#include "analysis/text/tokens.h"

#include <unicode/uchar.h>

#include "analysis/text/fold.h"
#include "analysis/text/joining.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/missing_spaces.h"
#include "analysis/text/splitting.h"

namespace crossread {
namespace {

TokenKind kind_of(Piece::Kind kind, char32_t first) {
  if (kind == Piece::Kind::word) return TokenKind::word;
  if (kind == Piece::Kind::number) return TokenKind::number;
  return u_ispunct(static_cast<UChar32>(first)) ? TokenKind::punctuation : TokenKind::symbol;
}

Token token_of(const TextStretch& passage, Span span, Piece::Kind kind, WordMemory& words) {
  Token token;
  token.span = passage.in_text(span);
  token.kind = kind_of(kind, passage[span.begin]);
  const std::string_view written = passage.slice(span);
  token.is_capitalised = is_capitalised(written);
  token.is_lower_case = !token.is_capitalised && is_lower_case(written);
  token.set_folded(folded_into(words, written));
  token.is_as_folded = token.folded == written;
  return token;
}

}  // namespace

std::vector<Token> tokens_of(const Text& text, Span span, const TextRules& rules, WordMemory& words) {
  const TextStretch passage(text, span);
  const auto pieces = parted_at_missing_spaces(passage, pieces_of(passage), rules);
  const auto joined = joined_pieces(passage, pieces, rules);
  std::vector<Token> tokens;
  tokens.reserve(joined.size() + joined.size() / 8);
  for (const Piece& piece : joined) {
    if (piece.kind != Piece::Kind::word || !may_have_parts(passage, piece.span)) {
      tokens.push_back(token_of(passage, piece.span, piece.kind, words));
      continue;
    }
    for (const Span part : split_word(passage, piece.span, rules))
      tokens.push_back(token_of(passage, part, piece.kind, words));
  }
  return tokens;
}

}  // namespace crossread
