#include "analysis/people/names_in.h"

#include <algorithm>
#include <tuple>

namespace crossread {

std::vector<Span> names_in(const Document& document, std::span<const Mention> mentions) {
  std::vector<Span> found;
  for (const Mention& mention : mentions)
    if (!mention.name.empty() && !mention.is_joint)
      found.push_back(
          {document.tokens[mention.name.first].span.begin, document.tokens[mention.name.last - 1].span.end});
  std::ranges::sort(found, {}, [](Span span) { return std::tuple(span.begin, UINT32_MAX - span.end); });
  std::vector<Span> names;
  for (const Span span : found)
    if (names.empty() || names.back().end <= span.begin) names.push_back(span);
  return names;
}

}  // namespace crossread
