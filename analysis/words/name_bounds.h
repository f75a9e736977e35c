#pragma once

#include <cstdint>
#include <optional>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// Tokens that a text gives as a name, and how it sets them off.
///
///   surnommé le « roi du solvant »      whole: le « roi du solvant »     name: roi du solvant
struct WrittenName {
  std::uint32_t first = 0;  ///< the name, without article and quotation marks
  std::uint32_t last = 0;
  std::uint32_t whole_first = 0;  ///< with them
  std::uint32_t whole_last = 0;
  bool is_quoted = false;
  bool has_article = false;  ///< a definite one
};

/// Whether the token is a word with a capital, or without letters that have any.
bool is_capitalised(const Document& document, std::uint32_t token);

/// What part a word has in noun phrases, if any.
bool has_part(const Token& token, PhraseWord::Part part, const Language& language);

/// The name that ends right before the token `end`: words in quotation marks, or a noun phrase with a capital
/// that does not only open its sentence. An office before a name is no part of it.
std::optional<WrittenName> name_before(const Document& document, std::uint32_t end, const Language& language);

/// The name that begins at the token `begin`: words in quotation marks, or words of which the first has a
/// capital.
std::optional<WrittenName> name_after(const Document& document, std::uint32_t begin,
                                      const Language& language);

/// The words of a name, as written.
std::string words_of(const Document& document, const WrittenName& name);

}  // namespace crossread
