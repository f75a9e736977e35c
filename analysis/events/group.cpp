#include "analysis/events/group.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <numeric>

#include <fmt/format.h>

#include "analysis/events/linkage.h"
#include "analysis/events/similarity.h"
#include "analysis/events/term_weights.h"

namespace crossread {
namespace {

constexpr double floor_of_likeness =
    0.05;  // articles less alike than this have nothing to do with each other
constexpr std::size_t words_shown = 20;

/// The articles in an order that depends on what they say alone, and what was found in that order.
struct Findings {
  std::vector<std::size_t> given;  ///< the place at which each article was given
  std::vector<Signature> articles;
  TermWeights weights;
  std::vector<AlikePair> pairs;
};

Findings findings_of(std::span<const Signature> articles) {
  Findings findings;
  findings.given.resize(articles.size());
  std::iota(findings.given.begin(), findings.given.end(), 0U);
  std::ranges::stable_sort(findings.given, {},
                           [&](std::size_t at) -> const Signature& { return articles[at]; });
  for (const std::size_t at : findings.given) findings.articles.push_back(articles[at]);
  findings.weights = weigh(findings.articles);
  findings.pairs = alike_pairs(findings.weights, floor_of_likeness);
  return findings;
}

bool close_in_time(const Findings& findings, const AlikePair& pair, int days) {
  const auto a = findings.articles[pair.a].day, b = findings.articles[pair.b].day;
  return !a || !b || std::abs(*a - *b) <= days;
}

std::vector<AlikePair> pairs_close_in_time(const Findings& findings, int days) {
  std::vector<AlikePair> pairs;
  std::ranges::copy_if(findings.pairs, std::back_inserter(pairs),
                       [&](const AlikePair& pair) { return close_in_time(findings, pair, days); });
  return pairs;
}

/// For each article the pair in which it meets the one most like it; of cosine 0 where there is none.
std::vector<AlikePair> best_pairs(const Findings& findings) {
  std::vector<AlikePair> best(findings.articles.size());
  for (const AlikePair& pair : findings.pairs)
    for (const std::size_t article : {pair.a, pair.b})
      if (pair.cosine > best[article].cosine) best[article] = pair;
  return best;
}

std::optional<Neighbour> neighbour_in(const AlikePair& pair, std::size_t article, const Findings& findings,
                                      int days) {
  if (pair.cosine <= 0) return std::nullopt;
  const std::size_t both[] = {pair.a, pair.b};
  return Neighbour{
      .article = findings.given[pair.a == article ? pair.b : pair.a],
      .apart = close_in_time(findings, pair, days) ? Neighbour::Apart::words : Neighbour::Apart::dates,
      .shared = binding_terms(findings.weights, both, words_shown)};
}

void order_and_number(std::vector<Event>& events) {
  std::ranges::sort(events, {}, [](const Event& event) { return event.articles.front(); });
  for (std::size_t number = 0; number < events.size(); ++number)
    events[number].id = fmt::format("e{}", number + 1);
}

}  // namespace

std::vector<Event> group(std::span<const Signature> articles, const Grouping& grouping) {
  const Findings findings = findings_of(articles);
  const std::vector<AlikePair> best = best_pairs(findings);
  const std::vector<AlikePair> close = pairs_close_in_time(findings, grouping.days);
  std::vector<Event> events;
  for (const auto& members : linked_groups(articles.size(), close, grouping.threshold)) {
    Event& event = events.emplace_back();
    for (const std::size_t member : members) event.articles.push_back(findings.given[member]);
    std::ranges::sort(event.articles);
    event.shared = binding_terms(findings.weights, members, words_shown);
    if (members.size() == 1)
      event.nearest = neighbour_in(best[members[0]], members[0], findings, grouping.days);
  }
  order_and_number(events);
  return events;
}

}  // namespace crossread
