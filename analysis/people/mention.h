#pragma once

#include <cstdint>

#include "analysis/lexicon/people_words.h"
#include "analysis/text/span.h"

namespace crossread {

/// Tokens [first, last) of a document.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  constexpr bool empty() const { return first == last; }
  constexpr std::uint32_t size() const { return last - first; }
  constexpr bool contains(TokenRange other) const { return first <= other.first && other.last <= last; }
  friend constexpr auto operator<=>(const TokenRange&, const TokenRange&) = default;
};

/// Marks "none" where a mention points at another or at a row of the lexicon.
constexpr std::uint32_t nothing = UINT32_MAX;

/// Words of an article that name or describe someone or something, or a pronoun in their place.
///
///   a affirmé jeudi le chef du Pentagone Arthur Calder, un ancien physicien.
///                                        |___name____|  |___apposition___|
///                   |______________span_____________|
struct Mention {
  enum class Form : std::uint8_t { name, description, pronoun };
  enum class Kind : std::uint8_t { person, body, place, group, other, unknown };
  enum class Determiner : std::uint8_t { none, definite, indefinite, demonstrative, possessive };

  Span span;  ///< with the title before a name, without what follows the name
  TokenRange tokens;
  std::uint32_t sentence = 0;
  Form form = Form::description;
  Kind kind = Kind::unknown;
  Gender gender = Gender::not_shown;
  Number number = Number::not_shown;
  Determiner determiner = Determiner::none;
  std::uint32_t head = 0;  ///< token of the noun that the phrase is about; the last of a name
  TokenRange name;         ///< the proper name inside, empty where there is none
  Span apposition;         ///< what is said of it behind a comma or in brackets, empty where nothing is
  /// The mention that this one is a part of (« le Pentagone » above; « A » of « A et B »), or nothing.
  std::uint32_t within = nothing;
  bool is_joint = false;  ///< « A et B »: its parts are the mentions within it

  // Rows of Language::people, or nothing.
  std::uint32_t title = nothing;
  std::uint32_t role = nothing;
  std::uint32_t body = nothing;
  std::uint32_t place = nothing;
  std::uint32_t pronoun = nothing;
};

}  // namespace crossread
