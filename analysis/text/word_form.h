#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "analysis/text/candidates.h"
#include "analysis/text/document.h"
#include "analysis/text/pieces.h"
#include "analysis/text/rules.h"

namespace crossread {

class Morphology;

/// What a form tells by itself, wherever it stands.
///
/// What a look-up reads stands first, in the same line of a processor's cache.
struct alignas(64) WordForm {
  std::string written;
  std::array<std::span<const Candidate>, 2>
      candidates{};  ///< where its capital tells no name, and where it does
  Token token{};     ///< at place 0, without lemma and class; its `form` is this one
  /// Of a piece that has several tokens: « l' » and « avocat ».
  std::span<const WordForm* const> parts{};
  std::string_view lower{};  ///< in lower case, with straight apostrophes
  std::uint32_t lower_hash = 0;
  Piece::Kind piece_kind = Piece::Kind::mark;
  bool is_token = true;  ///< false of « l'avocat », which tells only its parts
};

/// The token of a form at place 0, without lemma and class. Its folded form is kept in `words`.
Token token_of(std::string_view written, Piece::Kind kind, WordMemory& words);

/// All that a form tells, but for its parts; what it points to is kept in `words`.
WordForm read_form(std::string_view written, Piece::Kind kind, const TextRules& rules,
                   const Morphology& morphology, WordMemory& words);

}  // namespace crossread
