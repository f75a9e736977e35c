#pragma once

#include "analysis/people/phrase_context.h"

namespace crossread {

/// The determiners at the beginning of a phrase, and what they show of it: « les deux », "all the".
struct Determiners {
  std::uint32_t end = 0;
  Mention::Determiner kind = Mention::Determiner::none;
  Gender gender = Gender::not_shown;
  Number number = Number::not_shown;
};
Determiners determiners_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end);

/// The end of the nouns, adjectives and names that stand together at a token: « premier ministre russe »,
/// "Calder campaign manager Robert Mint". The token itself where there are none. What is bare, without a
/// determiner, must have a noun.
std::uint32_t core_end(const PhraseContext& context, std::uint32_t at, std::uint32_t end, bool is_bare);

}  // namespace crossread
