#include "analysis/text/lines.h"

#include <algorithm>

#include "analysis/text/letter_case.h"
#include "analysis/text/white_space.h"

namespace crossread {

bool line_ends_after(const Text& text, std::span<const Token> tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return false;
  const std::string_view gap = text.slice({tokens[at].span.end, tokens[at + 1].span.begin});
  return has_line_end(gap);
}

Lines lines_of(const Text& text, std::span<const Token> tokens) {
  Lines lines;
  std::uint32_t begin = tokens.empty() ? 0 : tokens.front().span.begin;
  int broken = 0;
  int running_on = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    lines.width = std::max(lines.width, tokens[at].span.end - begin);
    if (!line_ends_after(text, tokens, at)) continue;
    begin = tokens[at + 1].span.begin;
    ++broken;
    if (is_lower_case(text.slice(tokens[at + 1].span))) ++running_on;
  }
  lines.wrapped = running_on > 0 && 2 * running_on >= broken;
  return lines;
}

}  // namespace crossread
