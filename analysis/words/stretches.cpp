#include "analysis/words/stretches.h"

#include <algorithm>

namespace crossread {

std::vector<Span> merged(std::vector<Span> spans) {
  std::ranges::sort(spans);
  std::vector<Span> stretches;
  for (const Span span : spans) {
    if (span.empty()) continue;
    if (!stretches.empty() && span.begin <= stretches.back().end) {
      stretches.back().end = std::max(stretches.back().end, span.end);
    } else {
      stretches.push_back(span);
    }
  }
  return stretches;
}

std::vector<Span> outside(const std::vector<Span>& spans, Span whole) {
  std::vector<Span> rest;
  std::uint32_t at = whole.begin;
  for (const Span span : merged(spans)) {
    if (span.begin > at) rest.push_back({at, std::min(span.begin, whole.end)});
    at = std::clamp(span.end, at, whole.end);
  }
  if (at < whole.end) rest.push_back({at, whole.end});
  return rest;
}

}  // namespace crossread
