#include "analysis/events/group.h"

#include <algorithm>

#include <fmt/format.h>

#include "analysis/events/findings.h"
#include "analysis/events/linkage.h"

namespace crossread {
namespace {

/// The same pairs by the articles' numbers.
std::vector<ArticlePair> numbered(std::vector<ArticlePair> pairs, const Findings& findings) {
  for (auto& [a, b] : pairs) {
    a = findings.number_of[a];
    b = findings.number_of[b];
  }
  return pairs;
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
  const Overrides by_number{numbered(overrides.same, findings), numbered(overrides.different, findings)};
  const std::vector<AlikePair> close = pairs_close_in_time(findings, grouping.days);
  const auto groups = linked_groups(articles.size(), close, grouping.threshold, by_number);
  std::vector<Event> events = events_of(groups, findings, by_number, grouping.days);
  order_and_number(events);
  return events;
}

}  // namespace crossread
