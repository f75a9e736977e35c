#pragma once

#include <string>
#include <vector>

#include "analysis/people/draft.h"

namespace crossread {

/// What tells a phrase from others with the same noun: its words but determiners, name and head, adjectives
/// of places as their places. « du Pentagone » has what the Pentagon stands for and its country too.
/// Sorted, each once.
std::vector<std::string> keys_of(const PhraseContext& context, const Mention& mention);

/// The role that a mention gives.
Office office_of(const PhraseContext& context, std::span<const Mention> mentions, std::uint32_t mention);

/// How well a description may stand for someone with an office, 0 where it may not: « le patron de l'Otan »
/// for its secretary general, but not « le secrétaire d'État » for the secretary of defence.
struct Fit {
  double score = 0;
  Link::Reason reason = Link::Reason::none;
};
Fit fit_of(const PeopleWords& words, const Office& description, const Office& office);

/// Whether someone with an office can have no other one as described: there is one minister of a kind.
bool excludes(const PeopleWords& words, const Office& office, const Office& description);

}  // namespace crossread
