#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/text/document.h"

namespace crossread {

/// What a token does where sentences meet.
enum class TokenRole : std::uint8_t {
  word,        ///< a word or number
  terminator,  ///< . ! ? … and their like in other scripts, also in runs
  opening,     ///< an opening quotation mark or bracket
  closing,     ///< a closing one
  continuing,  ///< , ; : after which the sentence goes on
  dash,
  symbol  ///< any other mark: $ # • %
};

/// Whether a token is a mark that ends sentences.
bool is_terminator(const Text& text, const Token& token);

/// The role of each token of a paragraph.
std::vector<TokenRole> token_roles_of(const Text& text, std::span<const Token> tokens);

}  // namespace crossread
