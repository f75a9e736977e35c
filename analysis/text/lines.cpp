#include "analysis/text/lines.h"

#include <algorithm>
#include <vector>

#include "analysis/text/letter_case.h"
#include "analysis/text/white_space.h"

namespace crossread {

bool line_ends_after(const Text& text, std::span<const Token> tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return false;
  const std::string_view gap = text.slice({tokens[at].span.end, tokens[at + 1].span.begin});
  return !gap.empty() && gap != " " && has_line_end(gap);
}

namespace {

/// A line that another follows.
struct BrokenLine {
  std::uint32_t length = 0;
  std::uint32_t next_word = 0;  ///< length of the first token of the line after it
};

}  // namespace

Lines lines_of(const Text& text, std::span<const Token> tokens) {
  Lines lines;
  std::vector<BrokenLine> broken;
  std::uint32_t begin = tokens.empty() ? 0 : tokens.front().span.begin;
  bool one_runs_on = false;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const std::uint32_t length = tokens[at].span.end - begin;
    lines.width = std::max(lines.width, length);
    if (!line_ends_after(text, tokens, at)) continue;
    const Span next_word = tokens[at + 1].span;
    broken.push_back({length, next_word.size()});
    one_runs_on = one_runs_on || is_lower_case(text.slice(next_word));
    begin = next_word.begin;
  }
  const auto full = std::ranges::count_if(
      broken, [&](BrokenLine line) { return lines.is_full(line.length, line.next_word); });
  lines.wrapped = one_runs_on && 4 * static_cast<std::size_t>(full) >= 3 * broken.size();
  return lines;
}

}  // namespace crossread
