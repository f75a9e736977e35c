#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/lines.h"
#include "analysis/text/rules.h"
#include "analysis/text/token_roles.h"

namespace crossread {

/// Where the sentences of one paragraph end. Keeps views of the text, tokens and rules it is asked about.
class SentenceEnds {
 public:
  SentenceEnds(const Text& text, std::span<const Token> tokens, const TextRules& rules);

  /// The token after `at` and all that closes with it: the stops, quotation marks and brackets of « fin. »).
  std::size_t after_closing(std::size_t at) const;

  /// Whether the sentence that begins at `first` ends with token `at` and what closes with it, before `next`.
  bool ends(std::size_t first, std::size_t at, std::size_t next) const;

 private:
  bool ends_at_stop(std::size_t first, std::size_t at, std::size_t next) const;
  bool ends_after_short_form(std::size_t first, std::size_t at, std::size_t next) const;
  bool ends_at_line_end(std::size_t at) const;

  bool holds_word(std::size_t first, std::size_t next) const;
  bool is_item_number(std::size_t first, std::size_t at) const;
  bool closes_inner_bracket(std::size_t first, std::size_t at, std::size_t next) const;
  bool is_pause(std::size_t at) const;
  bool speaker_follows(std::size_t at, std::size_t next) const;
  bool is_item(std::size_t at) const;
  bool line_is_full(std::size_t at) const;

  bool is_stop(std::size_t at) const;
  bool has_stop(std::size_t at) const;
  bool is_starter(std::size_t at) const;
  bool is_function_word(std::size_t at) const;
  bool touches(std::size_t at) const;
  bool capitalised(std::size_t at) const;
  bool lower_case(std::size_t at) const;
  std::size_t word_from(std::size_t at) const;

  const Text& text_;
  std::span<const Token> tokens_;
  const TextRules& rules_;
  std::vector<TokenRole> roles_;
  Lines lines_;
};

}  // namespace crossread
