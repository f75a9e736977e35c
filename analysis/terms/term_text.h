#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/text/document.h"

namespace crossread {

/// A text as patterns of loaded terms are matched against it.
struct TermText {
  const Document& document;
  const Language& language;
  std::vector<std::string> forms;  ///< by token, as written in lower case, with straight apostrophes
  std::vector<std::size_t> form_hashes;

  const Token& token(std::size_t at) const { return document.tokens[at]; }
  std::size_t size() const { return document.tokens.size(); }
};
TermText term_text_of(const Document& document, const Language& language);

}  // namespace crossread
