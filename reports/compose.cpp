#include "reports/compose.h"

#include <algorithm>
#include <iterator>

#include "reports/sections.h"
#include "reports/wording.h"

namespace crossread {

namespace sections {
Block heading(const Wording& wording, std::string_view key) {
  return {Heading{.level = 2, .text = wording.say(key)}};
}
}  // namespace sections

Report compose(const Comparison& comparison, const Phrases& phrases) {
  const Wording wording(comparison, phrases);
  Report report{.language = phrases.language(), .blocks = {}};
  for (const auto section : {sections::head, sections::facts, sections::brief, sections::titles,
                             sections::same_sentences, sections::agencies, sections::vocabulary,
                             sections::nearest, sections::limits, sections::method, sections::appendix}) {
    Blocks blocks = section(wording);
    std::ranges::move(blocks, std::back_inserter(report.blocks));
  }
  return report;
}

}  // namespace crossread
