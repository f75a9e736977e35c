#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

#include <fmt/format.h>

#include "analysis/events/findings.h"

namespace crossread {
namespace {

using Groups = std::vector<std::vector<std::size_t>>;
constexpr auto no_group = std::numeric_limits<std::size_t>::max();

/// For each article those like it.
std::vector<std::vector<std::pair<std::size_t, double>>> neighbours(std::span<const AlikePair> pairs,
                                                                    std::size_t articles) {
  std::vector<std::vector<std::pair<std::size_t, double>>> neighbours(articles);
  for (const AlikePair& pair : pairs) {
    neighbours[pair.a].emplace_back(pair.b, pair.likeness);
    neighbours[pair.b].emplace_back(pair.a, pair.likeness);
  }
  return neighbours;
}

/// The groups and which of them each article is in.
struct Placed {
  Groups groups;
  std::vector<std::size_t> group_of;

  void put(std::size_t article, std::size_t group) {
    if (group == groups.size()) groups.emplace_back();
    groups[group].push_back(article);
    group_of[article] = group;
  }
};

Placed placed(std::span<const KnownEvent> known, const Findings& findings) {
  Placed result{Groups(known.size()), std::vector<std::size_t>(findings.articles.size(), no_group)};
  for (std::size_t group = 0; group < known.size(); ++group)
    for (const std::size_t article : known[group].articles) result.put(findings.number_of[article], group);
  return result;
}

/// The articles without a group, by day.
std::vector<std::size_t> to_place(const Placed& placed, const Findings& findings) {
  std::vector<std::size_t> articles;
  for (std::size_t article = 0; article < placed.group_of.size(); ++article)
    if (placed.group_of[article] == no_group) articles.push_back(article);
  std::ranges::stable_sort(articles, {}, [&](std::size_t article) {
    return findings.articles[article]->day.value_or(std::numeric_limits<std::int32_t>::max());
  });
  return articles;
}

/// The group that an article is most like on average; a new one where none is like it enough.
std::size_t group_for(std::span<const std::pair<std::size_t, double>> alike, const Placed& placed,
                      double threshold) {
  std::map<std::size_t, double> sums;
  for (const auto& [other, likeness] : alike)
    if (placed.group_of[other] != no_group) sums[placed.group_of[other]] += likeness;
  std::size_t best = placed.groups.size();
  double most = threshold;
  for (const auto& [group, sum] : sums)
    if (const double mean = sum / static_cast<double>(placed.groups[group].size()); mean >= most) {
      if (mean == most && best != placed.groups.size()) continue;
      most = mean;
      best = group;
    }
  return best;
}

/// "e12" has the number 12; other ids have none.
std::size_t number_in(std::string_view id) {
  std::size_t number = 0;
  if (id.starts_with('e')) std::from_chars(id.data() + 1, id.data() + id.size(), number);
  return number;
}

void name_events(std::vector<Event>& events, std::span<const KnownEvent> known) {
  std::size_t last = 0;
  for (const KnownEvent& event : known) last = std::max(last, number_in(event.id));
  for (std::size_t at = 0; at < events.size(); ++at)
    events[at].id = at < known.size() ? known[at].id : fmt::format("e{}", ++last);
}

}  // namespace

std::vector<Event> group_into(std::span<const KnownEvent> known, std::span<const Signature> articles,
                              const Grouping& grouping) {
  const Findings findings = findings_of(articles);
  const auto alike = neighbours(pairs_in_time(findings, grouping.days), articles.size());
  Placed placed_articles = placed(known, findings);
  for (const std::size_t article : to_place(placed_articles, findings))
    placed_articles.put(article, group_for(alike[article], placed_articles, grouping.threshold));
  std::vector<Event> events = events_of(placed_articles.groups, findings, {}, grouping.days);
  name_events(events, known);
  return events;
}

}  // namespace crossread
