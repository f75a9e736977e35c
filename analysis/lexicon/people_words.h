#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/lexicon/known_phrases.h"
#include "analysis/text/rules.h"

namespace crossread {

enum class Gender : std::uint8_t { not_shown, feminine, masculine };
enum class Number : std::uint8_t { not_shown, singular, plural };

/// A form of address before a name: "M.", "Mme", "Sen."
struct TitleWord {
  std::string title;
  Gender gender = Gender::not_shown;
  Number number = Number::singular;
  std::string role;  ///< folded, of those that tell one: "Sen." -> "senator"
};

/// An office, occupation or part in events that a source may have: "ministre", "police officer", "habitant".
struct RoleWord {
  enum class Rank : std::uint8_t {
    member,
    head,    ///< heads something: « ministre », "chairman"
    leader,  ///< the same, whatever the office is called: « patron », "leader"
    anyone,  ///< no office: « l'homme », "the woman" mean whom one speaks of
    side     ///< a side in a case, of which one is on one only: « procureur », "defendant"
  };
  std::string role;  ///< the table's key, also for its other forms
  std::string category;
  Gender gender = Gender::not_shown;
  bool has_grammatical_gender = false;  ///< « la victime » may be a man
  bool is_plural = false;               ///< of a plural that no dictionary knows: "people"
  Rank rank = Rank::member;
  std::vector<std::string> also;  ///< other roles by which the same person may be called, folded
};

/// A noun for institutions or groups ("ministère", "foule") or the name of one ("Kremlin").
struct BodyWord {
  enum class Form : std::uint8_t { noun, name };
  std::string body;
  std::string category;
  Form form = Form::noun;
  std::string country;                  ///< of a name: ISO 3166
  std::vector<std::string> stands_for;  ///< what a name is said for, folded: Pentagone -> "defense"
};

/// A country, region or city.
struct PlaceWord {
  std::string place;
  std::string kind;
  std::string country;  ///< ISO 3166, "" for what lies in none or several
};

/// A word that stands for a noun phrase.
struct PronounWord {
  enum class Kind : std::uint8_t {
    personal,
    demonstrative,
    relative,
    indefinite,
    possessive,
    speaker,    ///< "I", « nous »
    hearer,     ///< "you"
    impersonal  ///< stands for nobody: « il faut »
  };
  enum class Meaning : std::uint8_t { anything, person, thing };
  std::string form;
  Kind kind = Kind::personal;
  Gender gender = Gender::not_shown;
  Number number = Number::not_shown;
  bool is_object = false;               ///< is no subject: "them"
  Meaning meaning = Meaning::anything;  ///< "he" is a person, "it" none, « il » either
};

/// A small word and what it does in a noun phrase.
struct PhraseWord {
  enum class Part : std::uint8_t {
    definite,       ///< "le", "the"
    indefinite,     ///< "un", "plusieurs"
    demonstrative,  ///< "cette", "those"
    possessive,     ///< "son", "their"
    of,             ///< joins a phrase to any other: "de"
    within,         ///< joins one to a role or a body: "à la Défense", "at the Pentagon"
    conjunction,    ///< "et", "and"
    genitive,       ///< follows a name that the noun belongs to: "'s"
    occasion,       ///< a noun that tells where or when something was said: "communiqué", "Tuesday"
    former          ///< tells that a role is over: "ancien", "ex"
  };
  std::string word;
  Part part = Part::definite;
  Gender gender = Gender::not_shown;
  Number number = Number::not_shown;
};

/// What finding people in a text must know of its language. Keys of StringMaps are folded.
struct PeopleWords {
  enum class NounPlace : std::uint8_t { first, last };
  NounPlace noun_place = NounPlace::first;  ///< of the noun that a phrase is about: "source policière"
  KnownPhrases<TitleWord> titles;
  KnownPhrases<RoleWord> roles;
  StringMap<std::uint32_t> role_rows;  ///< a role's place in `roles`
  KnownPhrases<BodyWord> bodies;
  KnownPhrases<PlaceWord> places;
  KnownPhrases<PronounWord> pronouns;
  StringMap<PhraseWord> phrase_words;
  StringMap<PlaceWord> origins;   ///< adjectives of places: "français", "French"
  StringMap<Gender> first_names;  ///< the gender of most who bear it
  StringMap<bool> particles;      ///< inside names; true: only after a first name, as "de"
};

}  // namespace crossread
