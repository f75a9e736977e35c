#include "analysis/people/offices.h"

#include <algorithm>

#include "analysis/text/content.h"

namespace crossread {
namespace {

constexpr char country_mark = '=';

/// A country by its code, any other place by its name: « belge » and « Belgique » have one key.
std::string key_of(const PlaceWord& place) {
  return place.kind == "country" ? country_mark + place.country : fold(place.place);
}

void add_body(const BodyWord& body, std::vector<std::string>& keys) {
  keys.push_back(fold(body.body));
  if (!body.country.empty()) keys.push_back(country_mark + body.country);
  keys.insert(keys.end(), body.stands_for.begin(), body.stands_for.end());
}

bool is_body_name(const PhraseContext& context, std::uint32_t at) {
  const KnownEntry& body = context.sense(at).body;
  return body && context.words.bodies.entries[body.row].form == BodyWord::Form::name;
}

/// The tokens of the noun that a phrase is about.
TokenRange head_of(const PhraseContext& context, const Mention& mention) {
  for (std::uint32_t at = mention.tokens.first; at < mention.tokens.last; ++at) {
    const WordSense& sense = context.sense(at);
    if (mention.role != nothing && sense.role.row == mention.role) return {at, at + sense.role.tokens};
    if (mention.body != nothing && sense.body.row == mention.body) return {at, at + sense.body.tokens};
  }
  return {mention.head, mention.head + 1};
}

/// How far two sets of keys agree, 0..1: « le ministre belge de la Mer » and « le ministre de la Mer » do,
/// "the Republican presidential nominee" and "the Libertarian presidential nominee" do not.
double agreement(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto shared = static_cast<std::size_t>(
      std::ranges::count_if(a, [&](const std::string& key) { return std::ranges::binary_search(b, key); }));
  const std::size_t smaller = std::min(a.size(), b.size());
  const bool each_has_more = shared < smaller;
  if (shared == 0 || (each_has_more && 2 * shared <= smaller)) return 0;
  return static_cast<double>(shared) / static_cast<double>(a.size() + b.size() - shared);
}

bool is_country(const std::string& key) {
  return key.front() == country_mark;
}

/// « le premier ministre russe » and « le premier ministre de l'Espagne »
bool countries_differ(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto in_a = std::ranges::find_if(a, is_country);
  const auto in_b = std::ranges::find_if(b, is_country);
  return in_a != a.end() && in_b != b.end() && !std::ranges::any_of(a, [&](const std::string& key) {
           return is_country(key) && std::ranges::binary_search(b, key);
         });
}

/// Words that both have but the country: « le patron de l'Otan », « le chef du Pentagone ».
bool share_a_task(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(
      a, [&](const std::string& key) { return !is_country(key) && std::ranges::binary_search(b, key); });
}

bool is_head(const RoleWord& role) {
  return role.rank == RoleWord::Rank::head || role.rank == RoleWord::Rank::leader;
}

/// By the lexicon, or where the noun comes first by its words: a « procureur adjoint » is a « procureur ».
bool may_also_be(const PeopleWords& words, const RoleWord& role, const RoleWord& other) {
  const std::string name = fold(other.role);
  if (std::ranges::find(role.also, name) != role.also.end()) return true;
  return words.noun_place == PeopleWords::NounPlace::first && fold(role.role).starts_with(name + " ");
}

}  // namespace

std::vector<std::string> keys_of(const PhraseContext& context, const Mention& mention) {
  std::vector<std::string> keys;
  const TokenRange head = head_of(context, mention);
  for (std::uint32_t at = mention.tokens.first; at < mention.tokens.last; ++at) {
    if (mention.name.first <= at && at < mention.name.last) continue;
    if (head.first <= at && at < head.last) continue;
    const WordSense& sense = context.sense(at);
    if ((sense.phrase_word != nullptr && !sense.is_name_part) || sense.title) continue;
    if (is_body_name(context, at)) {
      add_body(context.words.bodies.entries[sense.body.row], keys);
      at += sense.body.tokens - 1;
      continue;
    }
    if (sense.place) keys.push_back(key_of(context.words.places.entries[sense.place.row]));
    if (sense.origin != nullptr) keys.push_back(key_of(*sense.origin));
    if (sense.place || sense.origin != nullptr || !sense.is_word) continue;
    if (sense.is_name_part || is_content_word(context.token(at)))
      keys.push_back(content_key(context.token(at)));
  }
  std::ranges::sort(keys);
  const auto repeated = std::ranges::unique(keys);
  keys.erase(repeated.begin(), repeated.end());
  return keys;
}

Office office_of(const PhraseContext& context, std::span<const Mention> mentions, std::uint32_t mention) {
  const Mention& words = mentions[mention];
  Office office;
  office.role = words.role;
  office.mention = mention;
  office.keys = keys_of(context, words);
  for (std::uint32_t at = words.tokens.first; at < words.tokens.last; ++at) {
    if (is_part(context.sense(at), PhraseWord::Part::former)) office.is_former = true;
    const bool joins = is_part(context.sense(at), PhraseWord::Part::of) ||
                       is_part(context.sense(at), PhraseWord::Part::within);
    if (joins && at > words.tokens.first) office.has_complement = true;
  }
  return office;
}

Fit fit_of(const PeopleWords& words, const Office& description, const Office& office) {
  const RoleWord& described = words.roles.entries[description.role];
  const RoleWord& held = words.roles.entries[office.role];
  if (description.is_former != office.is_former || countries_differ(description.keys, office.keys)) return {};
  const bool is_same = described.role == held.role;
  if (is_same || may_also_be(words, held, described)) {
    const double best = is_same ? 1 : 0.85;
    if (description.keys.empty()) return {best - 0.1, Link::Reason::same_role};
    if (office.keys.empty()) return {best - 0.35, Link::Reason::same_role};
    const double agreed = agreement(description.keys, office.keys);
    return agreed == 0 ? Fit{} : Fit{best - 0.2 * (1 - agreed), Link::Reason::same_role};
  }
  if (!is_head(described) || !is_head(held)) return {};
  if (share_a_task(description.keys, office.keys)) return {0.8, Link::Reason::head_of};
  const bool is_any_head = described.rank == RoleWord::Rank::leader && !description.has_complement;
  return is_any_head ? Fit{0.55, Link::Reason::head_of} : Fit{};
}

bool excludes(const PeopleWords& words, const Office& office, const Office& description) {
  const RoleWord& held = words.roles.entries[office.role];
  const RoleWord& described = words.roles.entries[description.role];
  if (countries_differ(description.keys, office.keys)) return true;
  const bool both_side = held.rank == RoleWord::Rank::side && described.rank == RoleWord::Rank::side;
  return (both_side || (is_head(held) && is_head(described))) &&
         fit_of(words, description, office).score == 0;
}

}  // namespace crossread
