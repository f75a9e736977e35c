#include "reports/compose.h"

#include <algorithm>
#include <iterator>

#include "reports/choices.h"
#include "reports/sections.h"
#include "reports/wording.h"

namespace crossread {

Report compose(const Comparison& comparison, const Phrases& phrases, const Stamp& stamp) {
  using namespace reports;
  const Wording wording(comparison, phrases, stamp);
  Report report{.language = phrases.language(), .blocks = {}};
  if (comparison.articles.empty()) return report;
  for (const auto section :
       {head, brief, facts, titles, reuse, side_by_side, statements, added, agencies, voices, referents,
        marked_terms, vocabulary, nearest, corrections, limits, method, glossary, appendix})
    std::ranges::copy(section(wording), std::back_inserter(report.blocks));
  report.choices = choices_of(wording);
  return report;
}

}  // namespace crossread
