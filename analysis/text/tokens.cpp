#include "analysis/text/tokens.h"

#include <algorithm>
#include <span>

#include "analysis/text/joining.h"
#include "analysis/text/missing_spaces.h"
#include "analysis/text/morphology.h"
#include "analysis/text/splitting.h"
#include "analysis/text/word_form.h"

namespace crossread {
namespace {

Token placed(Token token, std::uint32_t begin) {
  token.span = {begin, begin + token.span.size()};
  return token;
}

/// Makes the tokens of a passage, of known forms without a look at their letters.
class TokenMaker {
 public:
  TokenMaker(const TextStretch& passage, const TextRules& rules, const Morphology* morphology,
             WordMemory& words)
      : passage_(passage), rules_(rules), morphology_(morphology), words_(words) {}

  std::vector<Token> tokens(std::span<const Piece> pieces) {
    std::vector<std::uint32_t> hashes;
    if (morphology_ != nullptr) hashes = expected(pieces);
    tokens_.reserve(pieces.size() + pieces.size() / 8);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
      const Piece& piece = pieces[at];
      const WordForm* form = nullptr;
      if (morphology_ != nullptr)
        form = morphology_->form_of(passage_.slice(piece.span), hashes[at], piece.kind);
      if (form == nullptr)
        add_unkept(piece);
      else
        add(*form, passage_.in_text(piece.span).begin);
    }
    return std::move(tokens_);
  }

 private:
  std::vector<std::uint32_t> expected(std::span<const Piece> pieces) const {
    std::vector<std::uint32_t> hashes;
    hashes.reserve(pieces.size());
    for (const Piece& piece : pieces) {
      hashes.push_back(StringHash{}(passage_.slice(piece.span)));
      morphology_->expect(hashes.back());
    }
    return hashes;
  }

  void add(const WordForm& form, std::uint32_t begin) {
    __builtin_prefetch(form.candidates[0].data());  // read for the word class, when all tokens are made
    if (form.parts.empty()) tokens_.push_back(placed(form.token, begin));
    for (const WordForm* part : form.parts) {
      tokens_.push_back(placed(part->token, begin));
      begin = tokens_.back().span.end;
    }
  }

  /// Of a form that the morphology does not keep; it may keep its parts.
  void add_unkept(const Piece& piece) {
    const auto add_part = [&](Span part) {
      const std::string_view written = passage_.slice(part);
      const WordForm* form = nullptr;
      if (morphology_ != nullptr) form = morphology_->form_of(written, StringHash{}(written), piece.kind);
      const Token token =
          form == nullptr || !form->is_token ? token_of(written, piece.kind, words_) : form->token;
      tokens_.push_back(placed(token, passage_.in_text(part).begin));
    };
    if (piece.kind == Piece::Kind::word && may_have_parts(passage_.slice(piece.span)))
      std::ranges::for_each(split_word(passage_, piece.span, rules_), add_part);
    else
      add_part(piece.span);
  }

  const TextStretch& passage_;
  const TextRules& rules_;
  const Morphology* morphology_;
  WordMemory& words_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokens_of(const Text& text, Span span, const TextRules& rules,
                             const Morphology* morphology, WordMemory& words) {
  const TextStretch passage(text, span);
  const auto pieces = parted_at_missing_spaces(passage, pieces_of(passage), rules);
  return TokenMaker(passage, rules, morphology, words).tokens(joined_pieces(passage, pieces, rules));
}

}  // namespace crossread
