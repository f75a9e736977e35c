#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/lexicon/people_words.h"
#include "analysis/people/mention.h"
#include "analysis/people/phrase_context.h"

namespace crossread {

/// A role that an article gives to someone: « le secrétaire américain à la Défense ».
struct RoleGiven {
  std::string role;      ///< as the lexicon has it: "secrétaire"
  std::string category;  ///< of the lexicon: "government", "expert", "witness", ...
  std::uint32_t mention = nothing;
};

/// A country, region, party, company or other body that an article says someone belongs to.
struct Affiliation {
  enum class Kind : std::uint8_t { country, place, party, body };
  Kind kind = Kind::body;
  std::string name;
  std::uint32_t mention = nothing;  ///< that says so
};

/// Someone or something that an article speaks of.
struct Person {
  std::string name;  ///< the fullest in the article, without title; else the description, without determiner
  Mention::Kind kind = Mention::Kind::unknown;
  Gender gender = Gender::not_shown;  ///< as titles, offices and pronouns show it, never by the first name
  Number number = Number::singular;
  std::vector<std::uint32_t> mentions;    ///< in the order of the text
  std::vector<RoleGiven> roles;           ///< each once, in the order of the text
  std::vector<Affiliation> affiliations;  ///< each once
  std::vector<std::string> name_words;    ///< folded, of a name; empty where there is only a description
  std::string known_as;  ///< a body's or place's name in the lexicon, "" for what is not there
};

/// Why a mention is taken for someone.
struct Link {
  enum class Reason : std::uint8_t {
    none,        ///< it is not known whom it means
    own_words,   ///< first or only mention of what it says
    same_name,   ///< « Arthur Calder » again
    surname,     ///< « M. Calder »
    first_name,  ///< « Arthur »
    initials,    ///< « AJM », « CRN »
    same_body,   ///< another name of one body, or place, as the lexicon has it: « l'Alliance atlantique »
    apposition,  ///< « Arthur Calder, le chef du Pentagone »
    same_role,   ///< the role that goes with a name elsewhere in the article
    head_of,     ///< « le patron de l'Otan » for its secretary general
    only_candidate,    ///< « le linguiste », where one person near by may be one
    same_description,  ///< « cette source »
    agreeing,          ///< the nearest subject that agrees: « il »
    last_speaker,      ///< who spoke last and agrees: « a-t-il ajouté »
    antecedent         ///< « Calder, qui … », « ce dernier »
  };
  std::uint32_t person = nothing;
  Reason reason = Reason::none;
  std::uint32_t basis = nothing;  ///< the mention that it goes back to
  double confidence = 0;          ///< 0..1
};

/// The people, bodies, groups and things of an article, and whom each mention means.
struct People {
  std::vector<Person> people;  ///< by their first mention
  std::vector<Link> links;     ///< one for each mention
};

/// Links the mentions of an article (those of mentions_of). `speakers` are the mentions known as sources of
/// quotations, in the order of the text: who spoke last is the likeliest « il ».
People people_of(const PhraseContext& context, std::span<const Mention> mentions,
                 std::span<const std::uint32_t> speakers = {});

}  // namespace crossread
