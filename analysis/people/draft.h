#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/people/people.h"
#include "analysis/people/phrase_context.h"

namespace crossread {

/// What an article says of a role: « le secrétaire américain à la Défense » is a secretary with the keys
/// "=US" and "defense".
struct Office {
  std::uint32_t role = nothing;
  std::uint32_t mention = nothing;
  std::vector<std::string> keys;  ///< sorted
  bool is_former = false;         ///< « l'ancien ministre »
  bool has_complement = false;    ///< « le patron *de l'Otan* »
};

/// A person whose mentions are still being gathered.
struct PersonDraft {
  Mention::Kind kind = Mention::Kind::unknown;
  Gender gender = Gender::not_shown;
  bool is_gender_told = false;              ///< by a title or an office, not only by a pronoun
  Gender usual_gender = Gender::not_shown;  ///< of those who bear the first name; never shown
  std::vector<std::string> name_words;      ///< of the fullest name so far
  std::uint32_t fullest = nothing;          ///< the mention with that name or description
  std::vector<std::uint32_t> mentions;      ///< sorted
  std::vector<Office> offices;

  /// Adds an office, unless it is known.
  void add(Office office);
};

/// What the steps of linking work on, one after the other. A mention is linked once.
struct Draft {
  const PhraseContext& context;
  std::span<const Mention> mentions;
  std::span<const std::uint32_t> speakers;
  std::vector<bool> quoted;  ///< of each token, whether it is inside quotation marks
  std::vector<PersonDraft> people;
  std::vector<Link> links;

  bool is_linked(std::uint32_t mention) const { return links[mention].person != nothing; }
  std::string_view folded(std::uint32_t token) const { return context.token(token).folded; }

  /// A person with this first mention; its number.
  std::uint32_t add_person(std::uint32_t mention);

  /// Takes a mention for a person, and from it what it shows of gender and kind.
  void link(std::uint32_t mention, Link link);

  /// Gives all mentions of a person who has no name to one who has.
  void merge(std::uint32_t nameless, Link into);

 private:
  bool shows_gender(const Mention& mention, const Link& link) const;
};

/// The person's last mention before another one, or nothing.
std::uint32_t last_before(const PersonDraft& person, std::uint32_t mention);

/// For each token, whether it stands inside quotation marks that its paragraph opens.
std::vector<bool> quoted_tokens_of(const Document& document);

bool genders_agree(Gender a, Gender b);

/// Whether what a mention shows of gender does not speak against a person: what the text shows decides, then
/// the first name.
bool genders_agree(const PersonDraft& person, Gender shown);

}  // namespace crossread
