#include <fmt/format.h>

#include "reports/names.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

Inlines silence_in_words(const Wording& wording, const Silence& silence) {
  std::vector<Inlines> seen;
  for (std::size_t at = 0; at < silence.seen.size(); ++at)
    seen.push_back(wording.say("limits.seen", {{"label", wording.label(silence.articles[at])},
                                               {"words", wording.say_number("words", silence.seen[at])}}));
  return wording.say(
      fmt::format("limits.{}", name_of(silence.why)),
      {{"label", wording.labels(silence.articles)}, {"seen", wording.joined(seen, "separator.parts")}});
}

}  // namespace

Blocks limits(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  List list;
  for (const Silence& silence : comparison.silences) list.items.push_back(silence_in_words(wording, silence));
  if (comparison.articles.size() > 1) list.items.push_back(wording.say("limits.pairs"));
  if (list.items.empty()) return {};
  return {heading(wording, "limits"), {list}};
}

}  // namespace crossread::reports
