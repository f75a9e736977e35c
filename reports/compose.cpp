#include "reports/compose.h"

#include <algorithm>
#include <iterator>

#include "reports/sections.h"
#include "reports/wording.h"

namespace crossread {

Report compose(const Comparison& comparison, const Phrases& phrases) {
  using namespace reports;
  const Wording wording(comparison, phrases);
  Report report{.language = phrases.language(), .blocks = {}};
  if (comparison.articles.empty()) return report;
  for (const auto section :
       {head, facts, brief, titles, reuse, side_by_side, statements, added, agencies, voices, referents,
        marked_terms, vocabulary, nearest, corrections, limits, method, appendix})
    std::ranges::copy(section(wording), std::back_inserter(report.blocks));
  return report;
}

}  // namespace crossread
