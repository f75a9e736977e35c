#include "analysis/people/phrase_kind.h"

#include <algorithm>

#include "analysis/people/head_noun.h"
#include "analysis/people/proper_name.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

using Kind = Mention::Kind;

std::uint32_t title_end(const PhraseContext& context, TokenRange core, Mention& phrase) {
  std::uint32_t end = core.first;
  for (std::uint32_t at = core.first; at + 1 < core.last; ++at) {
    const WordSense& sense = context.sense(at);
    const std::uint32_t behind = at + sense.title.tokens;
    if (!sense.title || !sense.is_name_part || behind >= core.last) continue;
    // « M. de Gray »
    const std::uint32_t name = behind + particles_at(context, behind, core.last);
    if (!context.sense(name).is_name_part) continue;
    phrase.title = sense.title.row;
    end = behind;
  }
  return end;
}

/// Trailing words with capitals: "Robert Mint" of "Calder campaign manager Robert Mint".
TokenRange trailing_name(const PhraseContext& context, TokenRange words) {
  std::uint32_t first = words.last;
  while (first > words.first && context.sense(first - 1).is_name_part) --first;
  for (std::uint32_t at = words.first; at < first; ++at)
    if (const TokenRange name = proper_name_at(context, at, words.last); name.last == words.last) return name;
  return {first, words.last};
}

/// « le sénateur LR Luc Daval », « la députée Écolo » : letters and the names of bodies are no part of it.
TokenRange without_party(const PhraseContext& context, TokenRange name) {
  while (!name.empty()) {
    const WordSense& first = context.sense(name.first);
    const bool is_body = first.body &&
                         context.words.bodies.entries[first.body.row].form == BodyWord::Form::name &&
                         !first.is_first_name;
    if (!is_body && !first.is_upper) break;
    name.first = std::min(name.first + std::max<std::uint32_t>(first.body.tokens, 1), name.last);
  }
  return name;
}

/// Behind a role stands the name of who has it.
TokenRange name_behind_role(const PhraseContext& context, TokenRange behind, bool is_plural) {
  const TokenRange name = without_party(context, trailing_name(context, behind));
  return is_plural ? TokenRange{behind.last, behind.last} : name;
}

/// A noun for bodies with a capital is part of the body's name: « Conseil représentatif », "Justice
/// Department"; behind one without there may be its name: « la chaîne Zoom ».
TokenRange name_around_body(const PhraseContext& context, TokenRange core, const HeadNoun& head) {
  if (!context.sense(head.words.first).is_name_part) return trailing_name(context, head.behind);
  if (context.words.noun_place == PeopleWords::NounPlace::first) return {head.words.first, core.last};
  return trailing_name(context, {core.first, head.words.last});
}

/// « le Belge Luc Daval » is named Luc Daval, « les Belges » have no name.
std::uint32_t behind_origin(const PhraseContext& context, TokenRange core) {
  const WordSense& first = context.sense(core.first);
  if (first.origin == nullptr || first.place || first.is_first_name) return core.first;
  const bool is_alone = core.size() == 1;
  return is_alone || context.sense(core.first + 1).is_first_name ? core.first + 1 : core.first;
}

/// A name without a noun that is known: « Parti libéral » wholly, "the Calder rally" not at all.
TokenRange name_without_noun(const PhraseContext& context, TokenRange core) {
  core.first = behind_origin(context, core);
  if (core.empty()) return core;
  if (context.words.noun_place == PeopleWords::NounPlace::first && context.sense(core.first).is_name_part)
    return core;
  return trailing_name(context, core);
}

std::uint32_t head_without_noun(const PhraseContext& context, TokenRange core) {
  if (context.words.noun_place == PeopleWords::NounPlace::last) return core.last - 1;
  for (std::uint32_t at = core.first; at < core.last; ++at)
    if (context.token(at).word_class == WordClass::noun) return at;
  return core.first;
}

void take_rows(const PhraseContext& context, const HeadNoun& head, Mention& phrase) {
  if (head.words.empty()) return;
  const WordSense& sense = context.sense(head.words.first);
  if (sense.role && sense.role.tokens >= sense.body.tokens) {
    phrase.role = sense.role.row;
  } else {
    phrase.body = sense.body.row;
  }
}

/// "Sen. Mary Wells" is a senator.
void take_role_of_title(const PeopleWords& words, Mention& phrase) {
  if (phrase.title == nothing || phrase.role != nothing) return;
  const auto role = words.role_rows.find(words.titles.entries[phrase.title].role);
  if (role != words.role_rows.end()) phrase.role = role->second;
}

/// Rows of a body or place that a name is, or that its last words are: "the Calder White House".
void take_name_rows(const PhraseContext& context, Mention& phrase) {
  if (phrase.name.empty() || phrase.title != nothing || phrase.role != nothing) return;
  const bool may_begin_later = context.words.noun_place == PeopleWords::NounPlace::last;
  for (std::uint32_t at = phrase.name.first; at < phrase.name.last; ++at) {
    const WordSense& sense = context.sense(at);
    if (at + sense.body.tokens == phrase.name.last) phrase.body = sense.body.row;
    if (at + sense.place.tokens == phrase.name.last && at == phrase.name.first)
      phrase.place = sense.place.row;
    if (phrase.body != nothing || phrase.place != nothing || !may_begin_later) return;
  }
}

/// Two or three words of which none is known for something else: « Zoé Brandel », but not "West Side".
bool looks_like_person(const PhraseContext& context, TokenRange name) {
  constexpr std::uint32_t most_words = 3;
  if (name.size() < 2 || name.size() > most_words) return false;
  for (std::uint32_t at = name.first; at < name.last; ++at) {
    const WordSense& sense = context.sense(at);
    const bool is_known = sense.role || sense.body || sense.place || sense.origin != nullptr || sense.is_date;
    if (is_known || sense.is_upper) return false;
  }
  return context.token(name.first).word_class == WordClass::proper_noun;
}

Kind kind_of_name(const PhraseContext& context, const Mention& phrase) {
  const WordSense& first = context.sense(phrase.name.first);
  if (first.is_first_name && phrase.name.size() > 1) return Kind::person;
  if (first.is_initial && phrase.name.size() > 1) return Kind::person;
  if (phrase.name.size() == 1 && first.is_upper) return Kind::body;
  if (phrase.determiner != Mention::Determiner::none) return Kind::body;
  return looks_like_person(context, phrase.name) ? Kind::person : Kind::unknown;
}

/// « Une source policière » may be several people.
bool is_several(const PhraseContext& context, const Mention& phrase) {
  if (phrase.number == Number::plural) return true;
  return phrase.role != nothing && context.words.roles.entries[phrase.role].category == "source";
}

Kind kind_of(const PhraseContext& context, const Mention& phrase) {
  if (phrase.role != nothing || phrase.title != nothing)
    return is_several(context, phrase) ? Kind::group : Kind::person;
  if (phrase.place != nothing) return Kind::place;
  if (phrase.body != nothing) {
    const BodyWord& body = context.words.bodies.entries[phrase.body];
    return body.category == "group" ? Kind::group : Kind::body;
  }
  if (!phrase.name.empty()) return kind_of_name(context, phrase);
  const WordSense& head = context.sense(phrase.head);
  if (head.origin == nullptr) return Kind::other;
  if (phrase.number == Number::plural) return Kind::group;
  return head.is_name_part ? Kind::person : Kind::other;
}

bool is_plural_by_form(const PhraseContext& context, const HeadNoun& known, const Mention& phrase) {
  if (phrase.role != nothing)
    return context.words.roles.entries[phrase.role].is_plural ||
           context.sense(known.words.first).role.is_inflected;
  if (!known.words.empty()) return context.sense(known.words.first).body.is_inflected;
  const Token& head = context.token(phrase.head);
  return phrase.name.empty() && head.word_class == WordClass::noun && fold(head.lemma) != head.folded;
}

void agree(const PhraseContext& context, const HeadNoun& head, Mention& phrase) {
  const auto& words = context.words;
  if (phrase.role != nothing && words.roles.entries[phrase.role].gender != Gender::not_shown)
    phrase.gender = words.roles.entries[phrase.role].gender;
  if (phrase.title != nothing) {
    phrase.number = words.titles.entries[phrase.title].number;
    if (words.titles.entries[phrase.title].gender != Gender::not_shown)
      phrase.gender = words.titles.entries[phrase.title].gender;
  }
  if (phrase.number == Number::not_shown)
    phrase.number = is_plural_by_form(context, head, phrase) ? Number::plural : Number::singular;
}

std::uint32_t head_token(const PhraseContext& context, TokenRange core, const HeadNoun& head,
                         TokenRange name) {
  if (!name.empty()) return name.last - 1;
  if (head.words.empty()) return head_without_noun(context, core);
  const bool is_first = context.words.noun_place == PeopleWords::NounPlace::first;
  return is_first ? head.words.first : head.words.last - 1;
}

TokenRange name_of(const PhraseContext& context, TokenRange core, const HeadNoun& head,
                   const Mention& phrase) {
  if (head.words.empty()) return name_without_noun(context, core);
  if (phrase.role == nothing) return name_around_body(context, core, head);
  const bool is_plural = phrase.number == Number::plural || is_plural_by_form(context, head, phrase);
  return name_behind_role(context, head.behind, is_plural);
}

}  // namespace

void describe(const PhraseContext& context, TokenRange core, Mention& phrase) {
  const std::uint32_t behind_title = title_end(context, core, phrase);
  const HeadNoun head = head_noun_of(context, core);
  take_rows(context, head, phrase);
  take_role_of_title(context.words, phrase);
  phrase.name =
      phrase.title != nothing ? TokenRange{behind_title, core.last} : name_of(context, core, head, phrase);
  phrase.head = head_token(context, core, head, phrase.name);
  take_name_rows(context, phrase);
  agree(context, head, phrase);
  phrase.form = phrase.name.empty() ? Mention::Form::description : Mention::Form::name;
  phrase.kind = kind_of(context, phrase);
}

bool may_take_name(const Mention& phrase) {
  return phrase.role != nothing && phrase.name.empty() && phrase.number != Number::plural;
}

void give_name(Mention& phrase, TokenRange name) {
  phrase.name = name;
  phrase.head = name.last - 1;
  phrase.tokens.last = name.last;
  phrase.form = Mention::Form::name;
  phrase.kind = Kind::person;
}

}  // namespace crossread
