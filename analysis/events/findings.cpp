#include "analysis/events/findings.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

#include "analysis/events/evidence.h"
#include "analysis/events/local_scaling.h"

namespace crossread {
namespace {

constexpr std::size_t words_shown = 20;
constexpr std::size_t differences_shown = 5;

bool close_in_time(const Findings& findings, const AlikePair& pair, int days) {
  const auto a = findings.articles[pair.a]->day, b = findings.articles[pair.b]->day;
  return !a || !b || std::abs(*a - *b) <= days;
}

void add_evidence(Event& event, std::span<const std::size_t> members, const Findings& findings) {
  for (const Bond& bond : bonds_between(findings.articles, findings.weights, members, words_shown)) {
    event.shared.push_back(bond.word);
    if (bond.kind == WeightedTerm::Kind::name) event.names.push_back(bond.word);
    if (bond.kind == WeightedTerm::Kind::number) event.numbers.push_back(bond.word);
  }
  for (const std::size_t member : members)
    if (const auto day = findings.articles[member]->day) {
      event.first_day = std::min(event.first_day.value_or(*day), *day);
      event.last_day = std::max(event.last_day.value_or(*day), *day);
    }
}

/// For each group the pair that is most alike of those with an article outside; of likeness 0 where none is.
std::vector<AlikePair> nearest_pairs(const std::vector<std::size_t>& group_of, std::size_t groups,
                                     const Findings& findings) {
  std::vector<AlikePair> nearest(groups);
  for (const AlikePair& pair : findings.pairs) {
    const std::size_t a = group_of[pair.a], b = group_of[pair.b];
    if (a == b) continue;
    for (const std::size_t group : {a, b})
      if (pair.likeness > nearest[group].likeness) nearest[group] = pair;
  }
  return nearest;
}

Neighbour neighbour_of(std::size_t inside, std::size_t outside, const Findings& findings) {
  const std::size_t both[] = {inside, outside};
  const Signature &here = *findings.articles[inside], &there = *findings.articles[outside];
  Neighbour neighbour{.article = findings.given[outside], .apart = Neighbour::Apart::words, .shared = {}};
  for (const Bond& bond : bonds_between(findings.articles, findings.weights, both, words_shown))
    neighbour.shared.push_back(bond.word);
  neighbour.here = only_in(here, there, differences_shown);
  neighbour.there = only_in(there, here, differences_shown);
  return neighbour;
}

}  // namespace

Findings findings_of(std::span<const Signature> articles) {
  Findings findings;
  findings.given.resize(articles.size());
  std::iota(findings.given.begin(), findings.given.end(), std::size_t{0});
  std::ranges::stable_sort(findings.given, {},
                           [&](std::size_t at) -> const Signature& { return articles[at]; });
  findings.number_of.resize(articles.size());
  for (std::size_t number = 0; number < articles.size(); ++number) {
    findings.number_of[findings.given[number]] = number;
    findings.articles.push_back(&articles[findings.given[number]]);
  }
  findings.weights = weigh(findings.articles);
  findings.pairs = locally_scaled(alike_pairs(findings.weights), findings.weights);
  return findings;
}

std::vector<AlikePair> pairs_in_time(const Findings& findings, int days) {
  std::vector<AlikePair> pairs = findings.pairs;
  for (AlikePair& pair : pairs)
    if (!close_in_time(findings, pair, days)) pair.likeness = -1;
  return pairs;
}

std::vector<Event> events_of(const std::vector<std::vector<std::size_t>>& groups, const Findings& findings,
                             const Overrides& numbered, int days) {
  std::vector<std::size_t> group_of(findings.articles.size());
  for (std::size_t group = 0; group < groups.size(); ++group)
    for (const std::size_t member : groups[group]) group_of[member] = group;
  const std::vector<AlikePair> nearest = nearest_pairs(group_of, groups.size(), findings);

  std::vector<Event> events(groups.size());
  for (std::size_t group = 0; group < groups.size(); ++group) {
    Event& event = events[group];
    for (const std::size_t member : groups[group]) event.articles.push_back(findings.given[member]);
    std::ranges::sort(event.articles);
    add_evidence(event, groups[group], findings);
    const AlikePair& pair = nearest[group];
    if (pair.likeness <= 0) continue;
    const bool first_inside = group_of[pair.a] == group;
    event.nearest = neighbour_of(first_inside ? pair.a : pair.b, first_inside ? pair.b : pair.a, findings);
    event.nearest->apart = parted(numbered, pair.a, pair.b)      ? Neighbour::Apart::user
                           : close_in_time(findings, pair, days) ? Neighbour::Apart::words
                                                                 : Neighbour::Apart::dates;
  }
  return events;
}

}  // namespace crossread
