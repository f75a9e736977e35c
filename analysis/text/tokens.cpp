#include "analysis/text/tokens.h"

#include "analysis/text/form.h"
#include "analysis/text/joining.h"
#include "analysis/text/missing_spaces.h"
#include "analysis/text/morphology.h"
#include "analysis/text/splitting.h"

namespace crossread {
namespace {

Token placed(Token token, Span place) {
  token.span = place;
  return token;
}

Token token_at(const TextStretch& passage, Span span, Piece::Kind kind, const Morphology* morphology,
               WordMemory& words) {
  const std::string_view written = passage.slice(span);
  const Form* form = morphology == nullptr ? nullptr : morphology->form_of(written, kind);
  return placed(form == nullptr ? token_of(written, kind, words) : form->token, passage.in_text(span));
}

}  // namespace

std::vector<Token> tokens_of(const Text& text, Span span, const TextRules& rules, const Morphology* morphology,
                             WordMemory& words) {
  const TextStretch passage(text, span);
  const auto pieces = parted_at_missing_spaces(passage, pieces_of(passage), rules);
  const auto joined = joined_pieces(passage, pieces, rules);
  std::vector<Token> tokens;
  tokens.reserve(joined.size() + joined.size() / 8);
  for (const Piece& piece : joined) {
    const std::string_view written = passage.slice(piece.span);
    const Form* known = morphology == nullptr ? nullptr : morphology->known_form(written, piece.kind);
    if (known != nullptr && !known->may_have_parts) {
      tokens.push_back(placed(known->token, passage.in_text(piece.span)));
    } else if (piece.kind == Piece::Kind::word && may_have_parts(written)) {
      for (const Span part : split_word(passage, piece.span, rules))
        tokens.push_back(token_at(passage, part, piece.kind, morphology, words));
    } else {
      tokens.push_back(token_at(passage, piece.span, piece.kind, morphology, words));
    }
  }
  return tokens;
}

}  // namespace crossread
