#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// A text as patterns of loaded terms are matched against it.
struct TermText {
  const Document& document;
  const Language& language;
  /// By token, as written in lower case, with straight apostrophes.
  std::vector<std::string_view> forms;
  std::vector<std::uint32_t> form_hashes;
  std::unique_ptr<WordMemory> words;  ///< of forms that are not folded ones

  const Token& token(std::size_t at) const { return document.tokens[at]; }
  std::size_t size() const { return document.tokens.size(); }
};
TermText term_text_of(const Document& document, const Language& language);

}  // namespace crossread
