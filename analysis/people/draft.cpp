#include "analysis/people/draft.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace crossread {

std::uint32_t Draft::add_person(std::uint32_t mention) {
  const auto number = static_cast<std::uint32_t>(people.size());
  PersonDraft person;
  person.kind = mentions[mention].kind;
  person.fullest = mention;
  people.push_back(std::move(person));
  link(mention, {number, Link::Reason::own_words, nothing, 1});
  return number;
}

void Draft::link(std::uint32_t mention, Link link) {
  links[mention] = link;
  PersonDraft& person = people[link.person];
  const Mention& words = mentions[mention];
  person.mentions.insert(std::ranges::upper_bound(person.mentions, mention), mention);
  if (person.gender == Gender::not_shown && words.number != Number::plural) person.gender = words.gender;
  if (person.kind == Mention::Kind::unknown) person.kind = words.kind;
}

void Draft::merge(std::uint32_t nameless, Link into) {
  for (const std::uint32_t mention : std::exchange(people[nameless].mentions, {})) link(mention, into);
  auto& offices = people[into.person].offices;
  std::ranges::move(std::exchange(people[nameless].offices, {}), std::back_inserter(offices));
}

std::uint32_t last_before(const PersonDraft& person, std::uint32_t mention) {
  const auto after = std::ranges::lower_bound(person.mentions, mention);
  return after == person.mentions.begin() ? nothing : *(after - 1);
}

bool genders_agree(Gender a, Gender b) {
  return a == Gender::not_shown || b == Gender::not_shown || a == b;
}

}  // namespace crossread
