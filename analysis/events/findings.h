#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/events/group.h"
#include "analysis/events/similarity.h"
#include "analysis/events/term_weights.h"

namespace crossread {

/// What the grouping found before it groups. Articles are numbered in an order that depends on what they say
/// alone, not on that in which they were given.
struct Findings {
  std::vector<std::size_t> given;          ///< by number: the place at which the article was given
  std::vector<std::size_t> number_of;      ///< the other way round
  std::vector<const Signature*> articles;  ///< by number
  TermWeights weights;
  std::vector<AlikePair> pairs;  ///< locally scaled; days apart do not matter yet
};

Findings findings_of(std::span<const Signature> articles);

/// The pairs, those published more than so many days apart with likeness -1: they speak against their groups
/// as strongly as a pair can speak for them, so that an article without a date does not join two weeks.
std::vector<AlikePair> pairs_in_time(const Findings& findings, int days);

/// The events of these groups of article numbers, in their order and without ids, with the evidence for each.
std::vector<Event> events_of(const std::vector<std::vector<std::size_t>>& groups, const Findings& findings,
                             const Overrides& numbered, int days);

}  // namespace crossread
