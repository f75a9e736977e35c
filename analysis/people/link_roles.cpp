#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "analysis/people/offices.h"
#include "analysis/people/salience.h"
#include "analysis/people/steps.h"

namespace crossread {
namespace {

using Reason = Link::Reason;

/// « Luc Daval, le président du club, ancien député »: at the beginning or behind a comma.
bool is_apposition_of(const Draft& draft, const Mention& description, const Mention& named) {
  if (!named.apposition.contains(description.span) || description.number == Number::plural) return false;
  return description.span.begin == named.apposition.begin ||
         draft.context.is_mark(description.tokens.first - 1, ',');
}

bool is_person(const PersonDraft& person) {
  return person.kind == Mention::Kind::person || person.kind == Mention::Kind::unknown;
}

/// Gives a person the office of one of its mentions.
void add_office(Draft& draft, std::uint32_t mention, OfficeHolders& holders) {
  const std::uint32_t person = draft.links[mention].person;
  draft.people[person].add(office_of(draft.context, draft.mentions, mention));
  if (is_person(draft.people[person])) holders.add(person);
}

/// Below it another link may be likelier.
constexpr double sure_enough = 0.7;

/// A named holder is likelier to be meant than one who is only described.
constexpr double for_name = 0.1;

struct Choice {
  Link link;
  double score = 0;
  bool is_tied = false;
};

Fit best_fit(const Draft& draft, const PersonDraft& person, const Office& description) {
  Fit best;
  for (const Office& office : person.offices) {
    const Fit fit = fit_of(draft.context.words, description, office);
    if (fit.score > best.score) best = fit;
  }
  return best;
}

std::optional<Link> holder_of(const Draft& draft, const OfficeHolders& holders, const Office& description) {
  const Mention& mention = draft.mentions[description.mention];
  Choice best;
  for (const std::uint32_t number : holders.latest()) {
    const PersonDraft& person = draft.people[number];
    if (!genders_agree(person, mention.gender)) continue;
    const Fit fit = best_fit(draft, person, description);
    if (fit.score == 0) continue;
    const double score =
        fit.score + nearness(draft, person, description.mention) + (person.name_words.empty() ? 0 : for_name);
    best.is_tied = best.is_tied || (best.score > 0 && std::abs(best.score - score) < 0.1);
    if (score <= best.score) continue;
    best.score = score;
    best.link = {number, fit.reason, person.fullest, fit.score};
  }
  if (best.score == 0) return std::nullopt;
  if (best.is_tied) best.link.confidence *= 0.6;
  return best.link;
}

bool is_ruled_out(const Draft& draft, const PersonDraft& person, const Office& description) {
  return std::ranges::any_of(person.offices, [&](const Office& office) {
    return excludes(draft.context.words, office, description);
  });
}

/// « Luc Daval accuse le ministre » : two people of one sentence are not the same.
bool is_in_sentence_of(const Draft& draft, const PersonDraft& person, std::uint32_t mention) {
  const std::uint32_t last = last_before(person, mention);
  return last != nothing && draft.mentions[last].sentence == draft.mentions[mention].sentence;
}

/// « le linguiste » : someone near by of whom nothing says that he is none.
std::optional<Link> only_candidate(const Draft& draft, const Office& description) {
  const auto allowed = [&](const PersonDraft& person) {
    if (!is_person(person) || person.name_words.empty()) return false;
    if (person.kind == Mention::Kind::unknown && person.name_words.size() < 2) return false;
    if (is_in_sentence_of(draft, person, description.mention)) return false;
    return !is_ruled_out(draft, person, description);
  };
  return most_salient(draft, description.mention, Reason::only_candidate, description_weights, allowed);
}

bool is_definite(const Mention& mention) {
  return mention.determiner == Mention::Determiner::definite ||
         mention.determiner == Mention::Determiner::demonstrative;
}

/// « celui qui est aussi député »
std::optional<Link> person_before(const Draft& draft, std::uint32_t mention) {
  return most_salient(draft, mention, Reason::antecedent, pronoun_weights, is_person);
}

/// « l'homme », but not « l'homme d'affaires de Gray »
bool is_anyone(const Draft& draft, const Office& description) {
  return draft.context.words.roles.entries[description.role].rank == RoleWord::Rank::anyone &&
         description.keys.empty();
}

bool may_hold(const Draft& draft, const PersonDraft& person, const Office& description) {
  return person.kind == Mention::Kind::person && !person.name_words.empty() && !person.mentions.empty() &&
         genders_agree(person, draft.mentions[description.mention].gender) &&
         !is_ruled_out(draft, person, description);
}

/// « Un artiste comparaissait … Luc Daval … l'artiste » : described first, then named, and nobody else was.
bool is_named_later(const Draft& draft, const Office& description, const Link& described, const Link& named) {
  constexpr std::uint32_t near_by = 400;
  const std::uint32_t since = draft.people[described.person].mentions.front();
  if (description.mention - since > near_by) return false;
  if (draft.people[named.person].mentions.front() < since) return false;
  const Gender gender = draft.people[described.person].gender;
  if (!genders_agree(draft.people[named.person], gender)) return false;
  std::set<std::uint32_t> candidates;
  for (std::uint32_t at = since; at < description.mention; ++at) {
    if (!draft.is_linked(at)) continue;
    const PersonDraft& person = draft.people[draft.links[at].person];
    if (may_hold(draft, person, description) && genders_agree(person, gender) &&
        person.mentions.front() > since)
      candidates.insert(draft.links[at].person);
  }
  return candidates.size() == 1;
}

/// Links a description to the holder of its office. A holder who has no name may be someone named near by.
std::optional<Link> link_of(Draft& draft, const OfficeHolders& holders, const Office& description) {
  const Mention& mention = draft.mentions[description.mention];
  if (mention.pronoun != nothing) return person_before(draft, description.mention);
  if (!is_definite(mention)) return std::nullopt;
  const auto holder = holder_of(draft, holders, description);
  if (!holder && is_anyone(draft, description)) return person_before(draft, description.mention);
  const bool is_sure = holder && holder->confidence >= sure_enough;
  if (is_sure && !draft.people[holder->person].name_words.empty()) return holder;
  const auto named = only_candidate(draft, description);
  if (holder && !draft.people[holder->person].name_words.empty())
    return named && named->confidence >= sure_enough ? named : holder;
  if (!named || !holder) return named ? named : holder;
  if (!is_named_later(draft, description, *holder, *named)) return holder;
  draft.merge(holder->person, *named);
  return named;
}

}  // namespace

OfficeHolders link_appositions(Draft& draft) {
  OfficeHolders holders;
  std::uint32_t named = nothing;
  for (std::uint32_t at = 0; at < draft.mentions.size(); ++at) {
    const Mention& mention = draft.mentions[at];
    if (!draft.is_linked(at) && named != nothing && mention.role != nothing &&
        is_apposition_of(draft, mention, draft.mentions[named]))
      draft.link(at, {draft.links[named].person, Reason::apposition, named, 0.95});
    if (!draft.is_linked(at)) continue;
    if (mention.role != nothing) add_office(draft, at, holders);
    if (!mention.name.empty() && !mention.apposition.empty()) named = at;
  }
  return holders;
}

void link_role(Draft& draft, OfficeHolders& holders, std::uint32_t mention) {
  const Office description = office_of(draft.context, draft.mentions, mention);
  if (const auto link = link_of(draft, holders, description)) {
    draft.link(mention, *link);
  } else {
    draft.add_person(mention);
  }
  add_office(draft, mention, holders);
}

}  // namespace crossread
