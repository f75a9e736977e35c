#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "analysis/quotes/context.h"

namespace crossread {

bool is_word(const Token& token);

/// Whether a verb is in a form that makes a clause: "dit", "was"; not the 's of a possessor.
bool is_finite(const SpeechContext& context, std::uint32_t at);

/// The same, or, where clauses need no "that", a participle without an auxiliary: it may be a past, "the two
/// raised".
bool may_be_finite(const SpeechContext& context, std::uint32_t at);

/// "qui", "who": a pronoun that begins a relative clause.
bool is_relative(const SpeechContext& context, std::uint32_t at);

/// A finite verb among tokens [first, last) that stands in no relative clause, or a quotation in its place:
/// « Le maire, qui part, a dit » has none before "a dit".
bool has_main_verb(const SpeechContext& context, std::uint32_t first, std::uint32_t last);

bool holds_passage(const SpeechContext& context, TokenRange range);

/// A day or another word of time and place that is nobody: "jeudi", "last week".
bool is_occasion(const SpeechContext& context, const Mention& mention);

/// Ends a sentence: ".", "?".
bool is_sentence_mark(std::string_view mark);

/// "-", "–", "―".
bool is_dash(const SpeechContext& context, std::uint32_t at);

/// "que", "whether", "while" and the like at a token, and how many tokens they are.
struct FoundComplementizer {
  Complement kind = Complement::clause;
  std::uint32_t tokens = 0;
};
std::optional<FoundComplementizer> complementizer_at(const SpeechContext& context, std::uint32_t at,
                                                     std::uint32_t last);
bool is_complementizer(const SpeechContext& context, std::uint32_t at, std::uint32_t last, Complement kind);

/// The "de" of complements: « l'arrogance » de la droite.
bool is_of(const SpeechContext& context, std::uint32_t at);

/// The end of tokens [first, last) without the marks behind the last word that belong to no quotation.
std::uint32_t trimmed_end(const SpeechContext& context, std::uint32_t first, std::uint32_t last);

/// The statement that holds a token.
std::size_t statement_of(const SpeechContext& context, std::uint32_t token);

}  // namespace crossread
