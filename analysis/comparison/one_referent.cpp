#include "analysis/comparison/one_referent.h"

#include <algorithm>
#include <optional>
#include <string>

#include "analysis/comparison/token_range_at.h"
#include "analysis/text/content.h"
#include "analysis/text/fold.h"
#include "analysis/words/name_bounds.h"

namespace crossread {
namespace {

constexpr std::size_t fewest_words_in_common = 6;

/// A name in its article.
struct Named {
  const ReadArticle& reading;
  TokenRange words;
  const Token* head = nullptr;
};

/// The noun that a name is about: the first, or in English the last before "of".
const Token* head_of(const Document& document, TokenRange words, const Language& language) {
  const Token* head = nullptr;
  for (std::uint32_t at = words.first; at < words.last; ++at) {
    const Token& token = document.tokens[at];
    if (has_part(token, PhraseWord::Part::of, language)) break;
    if (token.word_class != WordClass::noun) continue;
    head = &token;
    if (language.people.noun_place == PeopleWords::NounPlace::first) break;
  }
  return head;
}

Named named(const Evidence& place, std::span<const ReadArticle* const> readings, const Language& language) {
  const ReadArticle& reading = *readings[place.article];
  const TokenRange words = token_range_at(reading.body, place.span);
  return {reading, words, head_of(reading.body, words, language)};
}

bool has_proper_noun(const Named& one) {
  for (std::uint32_t at = one.words.first; at < one.words.last; ++at)
    if (one.reading.body.tokens[at].word_class == WordClass::proper_noun) return true;
  return false;
}

bool has_outside_quotes(const ReadArticle& reading, const std::string& key) {
  const auto is_it = [&](const Token& token) { return content_key(token) == key; };
  if (std::ranges::any_of(reading.title.tokens, is_it)) return true;
  for (std::uint32_t at = 0; at < reading.body.tokens.size(); ++at) {
    const bool is_quoted = std::ranges::any_of(
        reading.speech.passages, [&](const Passage& one) { return one.first <= at && at < one.last; });
    if (!is_quoted && is_it(reading.body.tokens[at])) return true;
  }
  return false;
}

/// How two words exclude each other: "hausse", "baisse"; "car", "bus".
bool exclude_each_other(const std::string& a, const std::string& b, const AlikeWords& alike) {
  const auto first = alike.memberships.find(a), second = alike.memberships.find(b);
  if (first == alike.memberships.end() || second == alike.memberships.end()) return false;
  return std::ranges::any_of(first->second, [&](const AlikeWords::Membership& one) {
    const auto kind = alike.families[one.family];
    return kind != AlikeWords::Family::synonyms &&
           std::ranges::any_of(second->second, [&](const AlikeWords::Membership& other) {
             const bool is_general = one.general || other.general;
             return one.family == other.family && (kind == AlikeWords::Family::contrasts || !is_general);
           });
  });
}

/// The role at a name's head.
const RoleWord* role_of(const Named& one, const Language& language) {
  const auto tokens = std::span(one.reading.body.tokens).subspan(one.words.first, one.words.size());
  const auto match = language.people.roles.index.longest_at(tokens);
  return match.tokens > 0 ? &language.people.roles.entries[match.entry] : nullptr;
}

bool is_body(const Named& one, const Language& language) {
  const auto tokens = std::span(one.reading.body.tokens).subspan(one.words.first, one.words.size());
  return language.people.bodies.index.longest_at(tokens).tokens > 0;
}

/// « le maire » and « la préfète » are two people; « le directeur » may be « le patron ».
bool are_two_offices(const Named& a, const Named& b, const Language& language) {
  const RoleWord* one = role_of(a, language);
  const RoleWord* other = role_of(b, language);
  if (is_body(a, language) && is_body(b, language)) return true;
  if (one == nullptr || other == nullptr)
    return one != nullptr ? is_body(b, language) : other && is_body(a, language);
  using enum RoleWord::Rank;
  const auto holds = [](const RoleWord& role) { return role.rank == head || role.rank == side; };
  const auto calls = [](const RoleWord& role, const RoleWord& by) {
    return std::ranges::find(role.also, fold(by.role)) != role.also.end();
  };
  return holds(*one) && holds(*other) && !calls(*one, *other) && !calls(*other, *one);
}

/// What stands before a name: whether a determiner does, and which preposition.
struct Opening {
  bool has_determiner = false;
  bool is_contracted = false;  ///< « du », « aux »: both in one
  std::string preposition;     ///< folded
  std::optional<PhraseWord::Part> part;
};

Opening opening_of(const Named& one, const Language& language) {
  Opening opening;
  for (std::uint32_t at = one.words.first; at-- > 0;) {
    const Token& token = one.reading.body.tokens[at];
    const auto found = language.people.phrase_words.find(token.folded);
    const bool is_known = found != language.people.phrase_words.end();
    if (token.word_class == WordClass::determiner &&
        !(is_known && found->second.part == PhraseWord::Part::of)) {
      opening.has_determiner = true;
      continue;
    }
    if (token.word_class != WordClass::preposition && token.word_class != WordClass::determiner) break;
    opening.preposition = token.folded;
    if (is_known) opening.part = found->second.part;
    opening.is_contracted = is_known && found->second.number != Number::not_shown;
    break;
  }
  opening.has_determiner = opening.has_determiner || opening.is_contracted;
  return opening;
}

/// « Aux oubliettes, » and « En revanche, » stand in one place and mean two things.
bool open_alike(const Named& a, const Named& b, const Language& language) {
  const Opening one = opening_of(a, language), other = opening_of(b, language);
  if (one.has_determiner != other.has_determiner) return false;
  if (one.preposition == other.preposition) return true;
  const bool may_be_one = one.is_contracted || other.is_contracted || one.part == PhraseWord::Part::of;
  return may_be_one && one.part && one.part == other.part;
}

/// « cuistot dans une pizzeria » says more than a name.
bool is_plain(const Named& one, const Language& language) {
  for (std::uint32_t at = one.words.first; at < one.words.last; ++at) {
    const Token& token = one.reading.body.tokens[at];
    const bool joins =
        token.word_class == WordClass::preposition || token.word_class == WordClass::conjunction;
    if (joins && !has_part(token, PhraseWord::Part::of, language)) return false;
  }
  return true;
}

bool is_day(const Token& token, const Language& language) {
  return language.months.contains(token.folded) || language.weekdays.contains(token.folded);
}

std::size_t words_in_common(const ReadArticle& a, const Evidence& from, const ReadArticle& b,
                            const Evidence& to) {
  const auto sentence = [](const ReadArticle& reading, const Evidence& place) {
    const Sentence& one = reading.body.sentences[place.sentences.begin];
    return std::span(reading.body.tokens).subspan(one.first_token, one.last_token - one.first_token);
  };
  const auto other = sentence(b, to);
  return static_cast<std::size_t>(std::ranges::count_if(sentence(a, from), [&](const Token& token) {
    return token.kind == TokenKind::word &&
           std::ranges::find(other, token.folded, &Token::folded) != other.end();
  }));
}

}  // namespace

bool may_be_one_referent(const ExchangedNames& names, std::span<const ReadArticle* const> readings,
                         const Language& language) {
  const Named a = named(names.from, readings, language), b = named(names.to, readings, language);
  if (a.head == nullptr || b.head == nullptr || has_proper_noun(a) || has_proper_noun(b)) return false;
  const std::string from = content_key(*a.head), to = content_key(*b.head);
  return from != to && is_plain(a, language) && is_plain(b, language) && open_alike(a, b, language) &&
         !is_day(*a.head, language) && !is_day(*b.head, language) &&
         !exclude_each_other(from, to, language.alike) && !are_two_offices(a, b, language) &&
         !has_outside_quotes(a.reading, to) && !has_outside_quotes(b.reading, from) &&
         words_in_common(a.reading, names.from, b.reading, names.to) >= fewest_words_in_common;
}

}  // namespace crossread
