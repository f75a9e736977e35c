#include "analysis/people/noun_phrase.h"

#include <algorithm>

#include "analysis/people/core_words.h"
#include "analysis/people/phrase_kind.h"
#include "analysis/people/proper_name.h"

namespace crossread {
namespace {

using Part = PhraseWord::Part;

/// « ses » of « ses conseillers » is a mention too.
void add_owner(const PhraseContext& context, const Mention& phrase, std::vector<Mention>& inner) {
  const KnownEntry& pronoun = context.sense(phrase.tokens.first).pronoun;
  if (phrase.determiner != Mention::Determiner::possessive || !pronoun) return;
  const PronounWord& word = context.words.pronouns.entries[pronoun.row];
  Mention owner;
  owner.form = Mention::Form::pronoun;
  owner.tokens = {phrase.tokens.first, phrase.tokens.first + 1};
  owner.head = phrase.tokens.first;
  owner.gender = word.gender;
  owner.number = word.number;
  owner.pronoun = pronoun.row;
  inner.push_back(owner);
}

/// Cuts a name before a person's: « du Pentagone | Arthur Calder », « du même bord | Jeanne Morvan ».
void leave_name(const PhraseContext& context, Mention& phrase) {
  if (phrase.name.size() < 2 || phrase.title != nothing || phrase.role != nothing) return;
  const std::uint32_t begin = determiners_at(context, phrase.tokens.first, phrase.tokens.last).end;
  const bool follows_noun = phrase.name.first > begin && context.sense(phrase.name.first).is_first_name;
  const std::uint32_t person = follows_noun ? phrase.name.first : person_within(context, phrase.name);
  if (person == phrase.name.last) return;
  const Mention whole = phrase;
  phrase = Mention{};
  phrase.determiner = whole.determiner;
  phrase.gender = whole.gender;
  phrase.number = whole.number;
  phrase.tokens = {whole.tokens.first, person};
  describe(context, {begin, person}, phrase);
}

/// The phrase without complements; a genitive's owner is added to `inner`.
std::optional<Mention> simple_phrase_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end,
                                        std::vector<Mention>& inner) {
  const Determiners determiners = determiners_at(context, at, end);
  TokenRange core{determiners.end, core_end(context, determiners.end, end, determiners.end == at)};
  if (core.empty()) return std::nullopt;
  Mention phrase;
  phrase.determiner = determiners.kind;
  phrase.gender = determiners.gender;
  phrase.number = determiners.number;
  phrase.tokens = {at, core.last};
  describe(context, core, phrase);
  add_owner(context, phrase, inner);
  if (core.last >= end || !is_part(context.sense(core.last), Part::genitive)) return phrase;
  const std::uint32_t behind = core.last + 1;
  const std::uint32_t owned_end = core_end(context, behind, end, false);
  if (owned_end == behind) return phrase;
  inner.push_back(phrase);
  Mention owned;
  owned.determiner = Mention::Determiner::possessive;
  owned.tokens = {at, owned_end};
  describe(context, {behind, owned_end}, owned);
  return owned;
}

/// Roles have complements of place and purpose (« une source au gouvernement »), bodies in their names only
/// ("Center for Rivers"); what was said in a statement or on Tuesday, or told to an agency, is none.
bool may_be_within(const PhraseContext& context, const Mention& phrase, const Mention& complement) {
  const bool are_names = phrase.form == Mention::Form::name && complement.form == Mention::Form::name;
  if (phrase.role == nothing && !(phrase.body != nothing && are_names)) return false;
  if (is_part(context.sense(complement.head), Part::occasion)) return false;
  if (complement.body == nothing) return true;
  const std::string& category = context.words.bodies.entries[complement.body].category;
  return category != "agency" && category != "media";
}

bool may_have_complements(const Mention& phrase) {
  return phrase.name.empty() || phrase.kind == Mention::Kind::body || phrase.kind == Mention::Kind::group;
}

/// « le ministre de ce land (Etat régional), Luc Daval » : a note does not part a title from its name.
std::uint32_t behind_bracket(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t longest = 8;
  if (!context.is_mark(at, '(')) return at;
  for (std::uint32_t last = at; last < std::min(end, at + longest); ++last)
    if (context.is_mark(last, ')') && last + 1 < end && context.is_mark(last + 1, ',')) return last + 1;
  return at;
}

/// Behind a title and its complements: « le chef du Pentagone Arthur Calder ».
void add_name(const PhraseContext& context, std::uint32_t end, Mention& phrase) {
  if (!may_take_name(phrase) || phrase.tokens.last >= end) return;
  std::uint32_t at = behind_bracket(context, phrase.tokens.last, end);
  const bool behind_comma = context.is_mark(at, ',');
  if (behind_comma) ++at;
  const TokenRange name = proper_name_at(context, at, end);
  if (name.empty()) return;
  if (!behind_comma) return give_name(phrase, name);
  const WordSense& first = context.sense(name.first);
  if (phrase.determiner == Mention::Determiner::none || name.size() < 2 || first.place || first.body) return;
  const bool has_title = first.title && first.title.tokens < name.size();
  give_name(phrase, has_title ? TokenRange{name.first + first.title.tokens, name.last} : name);
}

/// « la Ville *de Gray* » inside another phrase: a body's name goes on with a place.
void add_place(const PhraseContext& context, std::uint32_t end, Mention& body) {
  const std::uint32_t joint = body.tokens.last;
  if (body.form != Mention::Form::name || body.body == nothing || joint + 1 >= end) return;
  if (!is_part(context.sense(joint), Part::of)) return;
  const TokenRange place = proper_name_at(context, joint + 1, end);
  if (!place.empty()) body.tokens.last = place.last;
}

/// The complement behind a joining word at `at`, or nothing.
std::optional<Mention> complement_at(const PhraseContext& context, const Mention& phrase, std::uint32_t at,
                                     std::uint32_t end, std::vector<Mention>& inner) {
  const bool is_of = is_part(context.sense(at), Part::of);
  if (!is_of && !is_part(context.sense(at), Part::within)) return std::nullopt;
  auto complement = simple_phrase_at(context, at + 1, end, inner);
  if (!complement) return std::nullopt;
  if (!is_of && !may_be_within(context, phrase, *complement)) return std::nullopt;
  if (phrase.role != nothing) {
    leave_name(context, *complement);
  } else {
    add_name(context, end, *complement);
  }
  add_place(context, end, *complement);
  return complement;
}

bool names_body_first(const PhraseContext& context, const Mention& phrase) {
  return context.words.noun_place == PeopleWords::NounPlace::first && !phrase.name.empty() &&
         context.sense(phrase.name.first).body;
}

}  // namespace

void add_complements(const PhraseContext& context, std::uint32_t end, Mention& phrase,
                     std::vector<Mention>& inner) {
  while (phrase.tokens.last < end) {
    const std::size_t before = inner.size();
    const auto complement = complement_at(context, phrase, phrase.tokens.last, end, inner);
    if (!complement) {
      inner.resize(before);
      return;
    }
    inner.push_back(*complement);
    phrase.tokens.last = complement->tokens.last;
  }
}

std::optional<Mention> noun_phrase_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end,
                                      std::vector<Mention>& inner) {
  auto phrase = simple_phrase_at(context, at, end, inner);
  if (!phrase) return std::nullopt;
  if (names_body_first(context, *phrase)) leave_name(context, *phrase);
  if (may_have_complements(*phrase)) add_complements(context, end, *phrase, inner);
  add_name(context, end, *phrase);
  return phrase;
}

}  // namespace crossread
