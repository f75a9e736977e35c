#include "analysis/people/people.h"

#include <algorithm>

#include "analysis/people/affiliations.h"
#include "analysis/people/core_words.h"
#include "analysis/people/draft.h"
#include "analysis/people/steps.h"

namespace crossread {
namespace {

Span span_of(const PhraseContext& context, TokenRange range) {
  return {context.token(range.first).span.begin, context.token(range.last - 1).span.end};
}

/// « la Ville de Gray » : the complement is part of the name.
bool is_noun_for_body(const PeopleWords& words, const Mention& mention) {
  return mention.body != nothing && words.bodies.entries[mention.body].form == BodyWord::Form::noun;
}

/// The name, or the description without its determiner: « sources concordantes ».
std::string name_of(const PhraseContext& context, const Mention& mention) {
  TokenRange words = mention.tokens;
  if (!mention.name.empty() && !is_noun_for_body(context.words, mention)) {
    words = mention.name;
  } else if (!mention.is_joint && mention.pronoun == nothing) {
    const std::uint32_t begin = determiners_at(context, words.first, words.last).end;
    if (begin < words.last) words.first = begin;
  }
  return std::string(context.document.text.slice(span_of(context, words)));
}

std::string known_as(const Draft& draft, const Person& person) {
  const PeopleWords& words = draft.context.words;
  for (const std::uint32_t at : person.mentions) {
    const Mention& mention = draft.mentions[at];
    if (mention.form != Mention::Form::name || mention.is_joint) continue;
    if (mention.place != nothing) return words.places.entries[mention.place].place;
    if (mention.body != nothing && !is_noun_for_body(words, mention))
      return words.bodies.entries[mention.body].body;
  }
  return {};
}

Person person_of(const Draft& draft, PersonDraft&& gathered) {
  Person person;
  person.name = name_of(draft.context, draft.mentions[gathered.fullest]);
  person.kind = gathered.kind;
  person.gender = gathered.gender;
  person.number = draft.mentions[gathered.fullest].number;
  person.mentions = std::move(gathered.mentions);
  std::ranges::sort(gathered.offices, {}, &Office::mention);
  for (const Office& office : gathered.offices) {
    const RoleWord& role = draft.context.words.roles.entries[office.role];
    person.roles.push_back({role.role, role.category, office.mention});
  }
  person.affiliations = affiliations_of(draft, person);
  person.name_words = std::move(gathered.name_words);
  person.known_as = known_as(draft, person);
  return person;
}

/// The people by their first mention; the links follow them.
People people_from(Draft&& draft) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t number = 0; number < draft.people.size(); ++number)
    if (!draft.people[number].mentions.empty()) order.push_back(number);
  const auto first_mention = [&](std::uint32_t number) { return draft.people[number].mentions.front(); };
  std::ranges::sort(order, {}, first_mention);
  std::vector<std::uint32_t> place(draft.people.size());
  People people;
  people.people.reserve(order.size());
  for (std::uint32_t at = 0; at < order.size(); ++at) {
    place[order[at]] = at;
    people.people.push_back(person_of(draft, std::move(draft.people[order[at]])));
  }
  people.links = std::move(draft.links);
  for (Link& link : people.links)
    if (link.person != nothing) link.person = place[link.person];
  return people;
}

bool is_role(const Mention& mention) {
  return mention.role != nothing && mention.kind == Mention::Kind::person && mention.name.empty() &&
         !mention.is_joint;
}

/// What refers to those named, in the order of the text.
void link_the_rest(Draft& draft) {
  OfficeHolders holders = link_appositions(draft);
  KnownDescriptions known;
  known.reserve(draft.mentions.size() / 4);
  for (std::uint32_t at = 0; at < draft.mentions.size(); ++at) {
    if (draft.is_linked(at)) continue;
    if (draft.mentions[at].form == Mention::Form::pronoun) {
      link_pronoun(draft, at);
    } else if (is_role(draft.mentions[at])) {
      link_role(draft, holders, at);
    } else {
      link_description(draft, known, at);
    }
  }
}

}  // namespace

People people_of(const PhraseContext& context, std::span<const Mention> mentions,
                 std::span<const std::uint32_t> speakers) {
  Draft draft{context,  mentions,
              speakers, quoted_tokens_of(context.document),
              {},       std::vector<Link>(mentions.size())};
  link_names(draft);
  link_bodies(draft);
  link_the_rest(draft);
  return people_from(std::move(draft));
}

}  // namespace crossread
