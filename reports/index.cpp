#include "reports/index.h"

#include <algorithm>
#include <iterator>

#include "reports/choices.h"
#include "reports/sections.h"
#include "reports/wording.h"

namespace crossread {
namespace {

using namespace reports;

bool is_alone(const Comparison& comparison) {
  return comparison.articles.size() == 1;
}

/// A line as one link; without a target it stays as it is.
Inlines linked(Inlines line, const std::string& target) {
  if (target.empty()) return line;
  Inline link{.kind = Inline::Kind::link, .text = {}, .language = {}, .evidence = {}, .target = target};
  for (const Inline& piece : line) link.text += piece.text;
  return {link};
}

/// The event's title, linked to its report, when it was published and its articles.
Blocks event_section(const Wording& wording, const std::string& target) {
  Blocks blocks = reports::head(wording);
  auto& heading = std::get<Heading>(blocks.front().node);
  heading = {.level = 2, .text = linked(std::move(heading.text), target)};
  List articles;
  for (const ArticleAccount& one : wording.comparison().articles)
    articles.items.push_back(wording.named(one.article));
  blocks.push_back({std::move(articles)});
  return blocks;
}

/// « Title » (Outlet, 5 mars 2024). Le plus proche est ...
Inlines lone_item(const Wording& wording) {
  const Blocks nearest = reports::nearest(wording);
  return wording.say("index.lone", {{"article", wording.named(wording.comparison().articles.front().article)},
                                    {"nearest", std::get<Paragraph>(nearest.at(1).node).text}});
}

}  // namespace

Report compose_index(std::span<const Comparison> comparisons, std::span<const std::string> targets,
                     const Phrases& phrases) {
  const Wording title(comparisons.front(), phrases);
  const auto* const key = std::ranges::all_of(comparisons, is_alone) ? "index.no_event" : "index.events";
  Report report{.language = phrases.language(), .blocks = {{Heading{.level = 1, .text = title.say(key)}}}};
  report.choices.words = page_words(phrases);
  List alone;
  for (std::size_t at = 0; at < comparisons.size(); ++at) {
    const Wording wording(comparisons[at], phrases);
    if (is_alone(comparisons[at]))
      alone.items.push_back(lone_item(wording));
    else
      std::ranges::move(event_section(wording, targets[at]), std::back_inserter(report.blocks));
  }
  if (alone.items.empty()) return report;
  report.blocks.push_back(reports::heading(title, "index.alone"));
  report.blocks.push_back({std::move(alone)});
  return report;
}

}  // namespace crossread
