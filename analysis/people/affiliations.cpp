#include "analysis/people/affiliations.h"

#include <algorithm>

namespace crossread {
namespace {

void add(std::vector<Affiliation>& all, Affiliation affiliation) {
  const auto same = [&](const Affiliation& other) {
    return other.kind == affiliation.kind && other.name == affiliation.name;
  };
  if (std::ranges::none_of(all, same)) all.push_back(std::move(affiliation));
}

void add_place(std::vector<Affiliation>& all, const PlaceWord& place, std::uint32_t mention) {
  add(all, {place.kind == "country" ? Affiliation::Kind::country : Affiliation::Kind::place, place.place,
            mention});
}

/// Adds what the tokens name; a name of the person itself is passed over.
void add_named_in(const Draft& draft, TokenRange tokens, std::uint32_t mention,
                  std::vector<Affiliation>& all) {
  const PeopleWords& words = draft.context.words;
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    const WordSense& sense = draft.context.sense(at);
    if (sense.role.tokens > 1) {
      at += sense.role.tokens - 1;
      continue;
    }
    if (sense.origin != nullptr) add_place(all, *sense.origin, mention);
    if (sense.place) add_place(all, words.places.entries[sense.place.row], mention);
    if (!sense.body) continue;
    const BodyWord& body = words.bodies.entries[sense.body.row];
    if (body.form == BodyWord::Form::name)
      add(all, {body.category == "party" ? Affiliation::Kind::party : Affiliation::Kind::body, body.body,
                mention});
  }
}

bool is_relative(const Draft& draft, std::uint32_t at) {
  const KnownEntry& pronoun = draft.context.sense(at).pronoun;
  return pronoun && draft.context.words.pronouns.entries[pronoun.row].kind == PronounWord::Kind::relative;
}

/// The tokens of an apposition, which stands right behind its mention. What someone does or whom he meets
/// (", who met …") is no affiliation.
TokenRange tokens_of(const Draft& draft, const Mention& mention) {
  const auto& tokens = draft.context.document.tokens;
  const std::uint32_t behind_mark = mention.tokens.last + 1;
  if (behind_mark >= tokens.size() || is_relative(draft, behind_mark)) return {};
  std::uint32_t last = mention.tokens.last;
  while (last < tokens.size() && tokens[last].span.end <= mention.apposition.end) ++last;
  return {mention.tokens.last, last};
}

}  // namespace

std::vector<Affiliation> affiliations_of(const Draft& draft, const Person& person) {
  std::vector<Affiliation> all;
  if (person.kind != Mention::Kind::person && person.kind != Mention::Kind::group) return all;
  for (const std::uint32_t at : person.mentions) {
    const Mention& mention = draft.mentions[at];
    if (mention.form == Mention::Form::pronoun) continue;
    const std::uint32_t before_name = mention.name.empty() ? mention.tokens.last : mention.name.first;
    add_named_in(draft, {mention.tokens.first, before_name}, at, all);
    if (!mention.apposition.empty()) add_named_in(draft, tokens_of(draft, mention), at, all);
  }
  return all;
}

}  // namespace crossread
