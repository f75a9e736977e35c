#include "analysis/events/group.h"

#include <algorithm>

#include <fmt/format.h>

#include "analysis/events/findings.h"
#include "analysis/events/linkage.h"

namespace crossread {
namespace {

/// The same by the articles' numbers.
Overrides numbered(Overrides overrides, const Findings& findings) {
  for (auto* pairs : {&overrides.same, &overrides.different})
    for (auto& [a, b] : *pairs) {
      a = findings.number_of[a];
      b = findings.number_of[b];
    }
  const std::vector<std::size_t> given = overrides.labels;
  for (std::size_t article = 0; article < given.size(); ++article)
    overrides.labels[findings.number_of[article]] = given[article];
  return overrides;
}

void order_and_number(std::vector<Event>& events) {
  std::ranges::sort(events, {}, [](const Event& event) { return event.articles.front(); });
  for (std::size_t number = 0; number < events.size(); ++number)
    events[number].id = fmt::format("e{}", number + 1);
}

}  // namespace

std::vector<Event> group(std::span<const Signature> articles, const Overrides& overrides,
                         const Grouping& grouping) {
  const Findings findings = findings_of(articles);
  const Overrides by_number = numbered(overrides, findings);
  const auto groups =
      linked_groups(articles.size(), pairs_in_time(findings, grouping.days), grouping.threshold, by_number);
  std::vector<Event> events = events_of(groups, findings, by_number, grouping.days);
  order_and_number(events);
  return events;
}

}  // namespace crossread
