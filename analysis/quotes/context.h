#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/people/mention.h"
#include "analysis/quotes/passages.h"
#include "analysis/quotes/statements.h"
#include "analysis/text/document.h"

namespace crossread {

/// A document as the search for quotations sees it. What it points to must outlive it.
struct SpeechContext {
  const Document& document;
  const Language& language;
  std::span<const Mention> mentions;
  std::vector<Passage> passages;
  std::vector<Statement> statements;
  std::vector<std::uint32_t> passage_of;  ///< of each token, or `nothing`
  std::vector<std::uint32_t>
      mention_from;  ///< of each token: the longest mention that begins there, or `nothing`
  std::vector<std::uint32_t> mention_until;  ///< the longest mention whose last token it is, or `nothing`

  const Token& token(std::uint32_t at) const { return document.tokens[at]; }
  std::string_view written(std::uint32_t at) const { return document.text.slice(token(at).span); }
  bool is_class(std::uint32_t at, WordClass word_class) const { return token(at).word_class == word_class; }
  bool is_quoted(std::uint32_t at) const { return passage_of[at] != nothing; }
  /// Whether a token is a mark with this character: ",", ":".
  bool is_mark(std::uint32_t at, std::string_view mark) const {
    return token(at).kind != TokenKind::word && written(at) == mark;
  }
  Span span_of(TokenRange range) const {
    return {token(range.first).span.begin, token(range.last - 1).span.end};
  }
};

SpeechContext speech_context_of(const Document& document, std::span<const Mention> mentions,
                                const Language& language);

}  // namespace crossread
